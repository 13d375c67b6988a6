import BelaySamples
import BelayTestSupport
import Testing

@Suite(
  "belay scan baseline",
  .enabled(if: BuiltExecutables.haveTool, "\(BuiltExecutables.hint)"))
struct BaselineTests {
  @Test("what is known stays quiet when it moves, and a new secret on its old line shows")
  func lifeOfABaseline() throws {
    let call = try ScanCall()
    try call.scratch.file("work/a", "one\n\(call.token)\n")
    let created = try call.scan(["baseline", "create", "a"])
    #expect(created.status == 0 && created.errorText.contains("1 added"), "\(created)")
    let baseline = call.scratch.bytes(of: "work/.belay-baseline.json")
    #expect(!EndToEnd.holds(baseline, pieceOf: call.token))
    let quiet = try call.scan(["--baseline", ".belay-baseline.json", "a"])
    #expect(quiet.status == 0 && quiet.errorText.contains("1 known to the baseline"), "\(quiet)")

    let other = try ScanCall(seed: 12).token
    try call.scratch.file("work/a", "one\n\(other)\nnew line \(call.token)\n")
    #expect(try call.places(["--baseline", ".belay-baseline.json", "a"]) == ["a:2"])

    #expect(try call.scan(["baseline", "create", "a"]).status == 2)
    let updated = try call.scan(["baseline", "update", "a"])
    #expect(updated.errorText.contains("1 added, 0 removed, 1 kept"), "\(updated)")
    try call.scratch.file("work/a", "clean\n")
    #expect(try call.scan(["baseline", "update", "a"]).errorText.contains("2 removed"))
  }

  @Test("an update without changes changes no byte")
  func stable() throws {
    let call = try ScanCall()
    for seed in 0..<5 as Range<UInt64> {
      try call.scratch.file(
        "work/d/\(seed)",
        String(decoding: FakeToken.make(id: "github-pat", seed: seed) ?? [], as: UTF8.self))
    }
    _ = try call.scan(["baseline", "create", "d"])
    let before = call.scratch.bytes(of: "work/.belay-baseline.json")
    _ = try call.scan(["baseline", "update", "d"])
    #expect(call.scratch.bytes(of: "work/.belay-baseline.json") == before)
  }

  @Test("with the path, the same secret counts as new in another file")
  func paths() throws {
    let call = try ScanCall()
    try call.scratch.file("work/a", call.token)
    _ = try call.scan(["baseline", "create", "--with-path", "a"])
    try call.scratch.file("work/b", call.token)
    #expect(try call.places(["--baseline", ".belay-baseline.json", "a", "b"]) == ["b:1"])
  }

  @Test("an audit lists, judges, and keeps what was said over updates")
  func audit() throws {
    let call = try ScanCall()
    try call.scratch.file("work/a", call.token)
    _ = try call.scan(["baseline", "create", "a"])
    let open = try call.scan(["baseline", "audit", "--format", "json"])
    #expect(open.status == 1)
    let entry = try #require(try JSONValue(parsing: open.output)[0])
    #expect(entry["verdict"] == "unreviewed" && entry["file"] == "a")
    let fingerprint = entry["fingerprint"]?.string ?? ""
    #expect(try call.scan(["baseline", "audit", "--harmless", fingerprint]).status == 0)
    _ = try call.scan(["baseline", "update", "a"])
    let closed = try call.scan(["baseline", "audit"])
    #expect(closed.status == 0 && closed.outputText.contains("harmless    \(fingerprint)"))
    #expect(try call.scan(["baseline", "audit", "--secret", "x:1"]).status == 2)
  }

  @Test(
    "a damaged baseline is an error that names file and remedy",
    arguments: ["", "{}", "[1]", "not json", #"{"belay_baseline":"1","key":"00","findings":[]}"#])
  func damaged(text: String) throws {
    let call = try ScanCall()
    try call.scratch.file("work/a", call.token)
    try call.scratch.file("work/base", text)
    let result = try call.scan(["--baseline", "base", "a"])
    #expect(result.status == 2 && result.errorText.contains("base: "), "\(result)")
    #expect(try call.scan(["--baseline", "missing", "a"]).errorText.contains("baseline create"))
  }
}
