import BelayModel
import BelayTestSupport
import Foundation
import Testing

@Suite(
  "belay verify",
  .enabled(if: BuiltExecutables.arePresent && BuiltExecutables.haveTool, "\(BuiltExecutables.hint)")
)
struct VerifyTests {
  private static let session = "01a1fb1f-2180-76d1-a041-69d63ae81b37"

  /// A machine with a sealed session of six records, and the path of its log.
  private func machine() throws -> (call: HookCall, log: String) {
    let call = try HookCall()
    for _ in 0..<5 { _ = try call.run(.preToolUse, .shell("ls", cwd: call.project)) }
    _ = try call.run(.stop, EventBuilder(.stop, cwd: call.project))
    return (call, call.state + "/log/\(Self.session).jsonl")
  }

  private func lines(_ path: String) -> [[UInt8]] {
    (FileManager.default.contents(atPath: path) ?? Data()).split(separator: 10).map {
      Array($0) + [10]
    }
  }

  private func write(_ lines: [[UInt8]], to path: String) throws {
    try Data(lines.flatMap { $0 }).write(to: URL(fileURLWithPath: path))
  }

  /// What `belay verify` says, in words and as JSON; both exit alike.
  private func verify(_ call: HookCall) throws -> (status: Int32?, text: String, json: JSONValue) {
    let text = try call.belay(["verify"])
    let json = try call.belay(["verify", "--format", "json"])
    #expect(text.status == json.status)
    return (text.status, text.outputText, try JSONValue(parsing: json.output))
  }

  @Test("0: intact")
  func intact() throws {
    let (call, log) = try machine()
    let found = try verify(call)
    #expect(found.status == 0)
    #expect(found.text.hasPrefix("intact: "))
    #expect(found.json["status"] == "intact")
    #expect(found.json["files"]?[0]?["file"]?.string == log)
  }

  @Test("1: broken, with file, offset and record", arguments: 1...4)
  func broken(record: Int) throws {
    let (call, log) = try machine()
    var changed = lines(log)
    let offset = changed[..<(record - 1)].reduce(0) { $0 + $1.count }
    changed[record - 1][400] ^= 1
    try write(changed, to: log)
    let found = try verify(call)
    #expect(found.status == 1)
    #expect(found.text.contains("broken     \(log): byte \(offset), record \(record): "))
    let place = found.json["files"]?[0]?["break"]
    #expect(place?["offset"]?.number == Double(offset))
    #expect(place?["record"]?.number == Double(record))
  }

  @Test("2: truncated against the ledger, with file and what is missing")
  func truncated() throws {
    let (call, log) = try machine()
    try write(lines(log).dropLast(2), to: log)
    var found = try verify(call)
    #expect(found.status == 2)
    #expect(found.text.contains("truncated  \(log): 2 records are missing"))
    #expect(found.json["files"]?[0]?["missing"]?.number == 2)
    try FileManager.default.removeItem(atPath: log)
    found = try verify(call)
    #expect(found.status == 2)
    #expect(found.text.contains("lost       \(log): "))
  }

  @Test("2: the ledger itself is gone, though turns have ended")
  func ledgerGone() throws {
    let (call, log) = try machine()
    try FileManager.default.removeItem(atPath: call.state + "/ledger.jsonl")
    var found = try verify(call)
    #expect(found.status == 2 && found.text.contains("lost       the ledger"))
    #expect(found.json["ledger_lost"] == .bool(true))
    // Before the first end of a turn there is none.
    try write(lines(log).dropLast(2), to: log)
    found = try verify(call)
    #expect(found.status == 0 && found.json["ledger_lost"] == .bool(false))
  }

  @Test("3: unreadable, with the file")
  func unreadable() throws {
    let (call, log) = try machine()
    let none = try call.belay(["verify", "--state", call.scratch.path("nothing-here")])
    #expect(none.status == 3)
    #expect(none.outputText.contains(call.scratch.path("nothing-here")))
    try FileManager.default.removeItem(atPath: log)
    try FileManager.default.createDirectory(atPath: log, withIntermediateDirectories: false)
    let found = try verify(call)
    #expect(found.status == 3)
    #expect(found.text.contains("unreadable \(log)"))
  }
}
