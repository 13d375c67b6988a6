import BelayModel
import BelayTestSupport
import Testing

/// `belay metrics` settles what no end of a turn has settled.
@Suite(
  "belay metrics settles calls",
  .enabled(if: BuiltExecutables.arePresent, "\(BuiltExecutables.hint)"),
  .enabled(if: BuiltExecutables.haveTool, "`belay` is not built"))
struct SettlementTests {
  private static let session = "01a1fb1f-2180-76d1-a041-69d63ae81b37"

  /// A machine on which three calls were judged and no turn has ended.
  private func machine() throws -> HookCall {
    let call = try HookCall()
    for (id, command) in [("call_1", "ls"), ("call_2", "git reset --hard"), ("call_3", "pwd")] {
      let event = EventBuilder.shell(command, cwd: call.project)
        .with("tool_use_id", .string(id))
      _ = try call.run(.preToolUse, event)
    }
    return call
  }

  /// Writes the transcript of the session: two calls, of which the second has no end.
  private func keepTranscript(_ call: HookCall, session: String = session) throws {
    func line(_ type: String, _ payload: JSONValue) -> String {
      let line: JSONValue = [
        "timestamp": "2026-11-25T17:00:00.000Z", "type": .string(type), "payload": payload,
      ]
      return String(decoding: line.bytes, as: UTF8.self) + "\n"
    }
    func made(_ id: String) -> String {
      line(
        "response_item",
        [
          "type": "function_call", "name": "exec_command", "arguments": "{\"cmd\":\"ls\"}",
          "call_id": .string(id),
        ])
    }
    var text = line("session_meta", ["id": .string(session), "cli_version": "0.163.0"])
    text += made("call_1")
    text += line(
      "response_item",
      [
        "type": "function_call_output", "call_id": "call_1",
        "output": "Chunk ID: a\nWall time: 0.5 seconds\nProcess exited with code 3\nOutput:\nx\n",
      ])
    text += made("call_3")
    try call.scratch.folder("home/.codex/sessions/2026/11/25")
    try call.scratch.file(
      "home/.codex/sessions/2026/11/25/rollout-2026-11-25T17-00-00-\(session).jsonl", text)
  }

  private func metrics(_ call: HookCall, _ arguments: [String] = []) throws -> JSONValue {
    let result = try call.belay(["metrics", "--format", "json"] + arguments)
    #expect(result.status == 0, "\(result)")
    return try JSONValue(parsing: result.output)
  }

  private func resolutions(_ call: HookCall) throws -> [String] {
    try call.records.map { try JSONValue(parsing: $0) }.compactMap { record in
      guard let found = record["unmapped"]?["belay"]?["resolution"] else { return nil }
      let call = record["metadata"]?["correlation_uid"]?.string ?? ""
      return "\(call) \(found["status"]?.string ?? "")"
        + (found["exit"]?.number.map { " \(Int($0))" } ?? "")
    }
  }

  @Test("from the transcript, once, and says what stays open and why")
  func fromTranscript() throws {
    let call = try machine()
    try keepTranscript(call)
    let first = try metrics(call)
    #expect(first["settled_now"] == .number(2) && first["unsettled_calls"] == .number(1))
    #expect(first["unsettled"]?[0]?["reason"] == "untold")
    #expect(first["unsettled"]?[0]?["calls"] == .number(1))
    // The session may still run: what nothing tells of is not called unresolved.
    #expect(try resolutions(call) == ["call_1 executed 3", "call_2 blocked"])
    let second = try metrics(call)
    #expect(second["settled_now"] == .number(0) && second["unsettled_calls"] == .number(1))
    #expect(try resolutions(call).count == 2)
    #expect(try call.belay(["verify"]).status == 0)
    let ledger = call.scratch.bytes(of: "home/.local/state/belay/ledger.jsonl")
    #expect(ledger.count { $0 == 10 } == 1)
    if SharedFiles.isPresent {
      let schema = try SchemaValidator(file: SharedFiles.path("ocsf/api-activity.schema.json"))
      for record in call.records {
        #expect(schema.problems(of: try JSONValue(parsing: record)).isEmpty)
      }
    }
  }

  @Test("--no-resolve writes nothing")
  func onlyReading() throws {
    let call = try machine()
    try keepTranscript(call)
    let report = try metrics(call, ["--no-resolve"])
    #expect(report["settled_now"] == .number(0) && report["unsettled_calls"] == .number(3))
    #expect(report["unsettled"]?[0]?["reason"] == "not-asked")
    #expect(call.records.count == 3)
    let text = try call.belay(["metrics", "--no-resolve"]).outputText
    #expect(text.contains("3 calls are not settled") && text.contains("not looked for"))
  }

  @Test("nothing is recorded where a transcript is missing, or of another session")
  func withoutTranscript() throws {
    let call = try machine()
    let report = try metrics(call)
    #expect(report["unsettled"]?[0]?["reason"] == "no-transcript")
    try keepTranscript(call, session: "01a1fb1f-2180-76d1-a041-000000000000")
    #expect(try metrics(call)["unsettled"]?[0]?["reason"] == "no-transcript")
    #expect(call.records.count == 3)
  }
}
