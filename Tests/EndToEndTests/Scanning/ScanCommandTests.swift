import BelayTestSupport
import Testing

@Suite(
  "belay scan",
  .enabled(if: BuiltExecutables.haveTool, "\(BuiltExecutables.hint)"))
struct ScanCommandTests {
  @Test("a finding has the fields that other programs rely on, and never the secret")
  func fields() throws {
    let call = try ScanCall()
    try call.scratch.file("work/a.txt", "x\nkey: \(call.token)\n")
    let result = try call.scan(["--format", "json", "."])
    #expect(result.status == 1, "\(result)")
    let finding = try #require(try JSONValue(parsing: result.output)[0])
    #expect(finding["rule"] == "github-pat")
    #expect(["low", "medium", "high", "critical"].contains(finding["severity"]?.string))
    #expect(finding["file"] == "./a.txt" && finding["line"] == 2 && finding["column"] == 6)
    #expect(finding["verified"] == "checksum")
    #expect(finding["fingerprint"]?.string?.hasPrefix("github-pat:") == true)
    #expect(finding["redacted"]?.string?.isEmpty == false && finding["commit"] == nil)
    #expect(result.errorText.contains("1 finding in 1 file, "))
  }

  @Test("0 nothing found, 1 findings, 2 nothing scanned or not readable")
  func statuses() throws {
    let call = try ScanCall()
    try call.scratch.file("work/clean/a.txt", "nothing here\n")
    try call.scratch.folder("work/empty")
    #expect(try call.scan(["clean"]).status == 0)
    #expect(try call.scan(["-"], input: Array(call.token.utf8)).status == 1)
    let empty = try call.scan(["empty"])
    #expect(empty.status == 2 && empty.errorText.contains("nothing was scanned"), "\(empty)")
    let missing = try call.scan(["clean", "missing"])
    #expect(
      missing.status == 2 && missing.errorText.contains("missing: no such file"), "\(missing)")
    for wrong in [[], ["--staged", "."], ["--shard", "3/2", "."], ["--format", "xml", "."]] {
      #expect(try call.scan(wrong).status != 0 && call.scan(wrong).output.isEmpty)
    }
  }

  @Test(
    "unreadable files are reported and counted, links not followed", .disabled(if: EndToEnd.isRoot))
  func unreadable() throws {
    let call = try ScanCall()
    try call.scratch.file("work/a", call.token, mode: 0o000)
    try call.scratch.file("work/b", call.token)
    let result = try call.scan(["."])
    #expect(result.status == 1 && result.errorText.contains("./a: it cannot be read"), "\(result)")
    #expect(result.errorText.contains("1 problem"))
  }

  @Test("links, pipes and .git are passed over, but for its configuration, which holds addresses")
  func specialFiles() throws {
    let call = try ScanCall()
    try call.scratch.file("outside", call.token)
    try call.scratch.file("work/.git/packed-refs", call.token)
    try call.scratch.file("work/a", "x")
    try call.scratch.fifo("work/fifo")
    _ = try ProgramRun("/bin/ln", ["-s", "../outside", call.work + "/link"]).run()
    let result = try call.scan(["."])
    #expect(result.status == 0 && result.errorText.contains("in 1 file"), "\(result)")
    #expect(try call.scan(["link"]).status == 2)
    try call.scratch.file("work/.git/config", "url = https://x:\(call.token)@example.test/a.git\n")
    #expect(try call.scan(["."]).status == 1)
  }

  @Test("what .gitignore and .belayignore name is left out, unless it is asked for")
  func ignored() throws {
    let call = try ScanCall()
    try call.git("init")
    try call.scratch.file("work/.gitignore", "*.log\n/build/\n")
    try call.scratch.file("work/.belayignore", "fixtures/\n")
    for path in ["a.log", "build/x", "fixtures/f", "src/a.txt", "src/b.log"] {
      try call.scratch.file("work/" + path, call.token)
    }
    #expect(try call.places(["."]) == ["./src/a.txt:1"])
    #expect(
      try call.places(["--include-ignored", "."])
        == ["./a.log:1", "./build/x:1", "./src/a.txt:1", "./src/b.log:1"])
    #expect(try call.places(["--exclude", "src", "."]).isEmpty)
    #expect(try call.places(["src"]) == ["src/a.txt:1"])
    #expect(try call.places(["a.log"]) == ["a.log:1"])
    #expect(try call.places([call.work]) == ["\(call.work)/src/a.txt:1"])
  }

  @Test("what .gitignore names and git tracks all the same is scanned")
  func tracked() throws {
    let call = try ScanCall()
    try call.git("init")
    try call.scratch.file("work/sub/.gitignore", "*.log\nbuild/\n")
    try call.scratch.file("work/sub/a.log", call.token)
    try call.scratch.file("work/sub/build/b", call.token)
    try call.scratch.file("work/sub/build/c", call.token)
    try call.git("add", "-f", "sub/a.log", "sub/build/b")
    #expect(try call.places(["."]) == ["./sub/a.log:1", "./sub/build/b:1"])
    #expect(try call.places(["sub"]) == ["sub/a.log:1", "sub/build/b:1"])
  }

  @Test("the secret formats of policy files are looked for too")
  func policyRules() throws {
    let call = try ScanCall()
    try call.scratch.file(
      "work/.belay/policy.toml",
      "version = 1\n[[secret]]\nid = \"acme\"\nkeywords = [\"acme_\"]\npattern = 'acme_[0-9a-f]{8}'\n"
        + "severity = \"high\"\n")
    try call.scratch.file("work/a", "x acme_0123abcd\n")
    #expect(try call.findings(["a"]).map { $0["rule"] } == ["acme"])
    #expect(
      try call.belay(["mask"], input: Array("acme_0123abcd".utf8)).outputText
        .hasPrefix("[redacted:acme:"))
  }

  @Test("lists of files and shards: every file once")
  func lists() throws {
    let call = try ScanCall()
    let names = (0..<10).map { "f\($0)" }
    for name in names { try call.scratch.file("work/" + name, call.token) }
    let list = Array(names.joined(separator: "\n").utf8)
    #expect(try call.places(["--files-from", "-"], input: list) == names.map { $0 + ":1" })
    let ended = Array(names.map { $0 + "\0" }.joined().utf8)
    #expect(try call.places(["--files-from", "-"], input: ended) == names.map { $0 + ":1" })
    var all: [String] = []
    for part in 1...3 { all += try call.places(["--shard", "\(part)/3", "."]) }
    #expect(all.sorted() == names.map { "./\($0):1" })
  }

  @Test("comments in the line allow, and are counted")
  func comments() throws {
    let call = try ScanCall()
    try call.scratch.file(
      "work/a",
      """
      \(call.token) # belay:allow github-pat
      \(call.token) # belay:allow jwt, secret.github-pat
      \(call.token) # belay:allow jwt
      \(call.token) # gitleaks:allow
      \(call.token) # pragma: allowlist secret
      # pragma: allowlist nextline secret
      \(call.token)
      """)
    #expect(try call.places(["a"]) == ["a:3"])
    #expect(try call.scan(["a"]).errorText.contains("5 allowed by comments"))
    #expect(try call.places(["--ignore-comments", "a"]).count == 6)
  }
}
