import BelayModel
import BelayTestSupport
import Testing

@Suite(
  "belay label", .enabled(if: BuiltExecutables.arePresent, "\(BuiltExecutables.hint)"),
  .enabled(if: BuiltExecutables.haveTool, "`belay` is not built"))
struct LabelTests {
  /// A machine with one refused call.
  private func machine() throws -> HookCall {
    let call = try HookCall()
    _ = try call.run(.preToolUse, .shell("git reset --hard", cwd: call.project))
    return call
  }

  private func record(_ call: HookCall, _ index: Int) throws -> JSONValue {
    try JSONValue(parsing: call.records[index])
  }

  @Test("finds records, calls and sessions, and leaves a chained record that the ledger knows")
  func targets() throws {
    let call = try machine()
    let first = try record(call, 0)
    let uid = try #require(first["metadata"]?["uid"]?.string)
    let id = try #require(first["metadata"]?["correlation_uid"]?.string)
    let session = try #require(first["actor"]?["session"]?["uid"]?.string)
    for (number, (target, kind)) in [(uid, "call"), (id, "call"), (session, "run")].enumerated() {
      let result = try call.belay(["label", target, "good"])
      #expect(result.status == 0, "\(result)")
      let label = try record(call, number + 1)
      #expect(label["metadata"]?["event_code"] == "label")
      #expect(label["unmapped"]?["belay"]?["label"]?["target"]?.string == target)
      #expect(label["unmapped"]?["belay"]?["label"]?["kind"]?.string == kind)
      let labelled = label["metadata"]?["correlation_uid"]?.string
      #expect(labelled == (kind == "call" ? id : nil))
      if SharedFiles.isPresent {
        let schema = try SchemaValidator(file: SharedFiles.path("ocsf/api-activity.schema.json"))
        #expect(schema.problems(of: label).isEmpty)
      }
    }
    #expect(try call.belay(["verify"]).status == 0)
    let ledger = call.scratch.bytes(of: "home/.local/state/belay/ledger.jsonl")
    #expect(ledger.count { $0 == 10 } == 3)
    let metrics = try call.belay(["metrics", "--format", "json"])
    let rules = try JSONValue(parsing: metrics.output)["rules"]
    #expect(rules?[0]?["rule"] == "git.reset-hard")
    #expect(rules?[0]?["false_alarms"] == .number(1))
  }

  @Test("refuses what is not in the log, and says so")
  func unknown() throws {
    let call = try machine()
    let result = try call.belay(["label", "call_none", "bad"])
    #expect(result.status == 2, "\(result)")
    #expect(result.errorText.contains("no record, call, receipt or session has the id call_none"))
    #expect(call.records.count == 1)
    #expect(try call.belay(["label", "call_none", "wonderful"]).status == 64)
    // A session is no finding.
    let session = try #require(try record(call, 0)["actor"]?["session"]?["uid"]?.string)
    #expect(try call.belay(["label", session, "good", "--kind", "finding"]).status == 2)
    #expect(call.records.count == 1)
  }

  @Test("masks secrets in the note, and hostile notes stay text")
  func notes() throws {
    let call = try machine()
    let token = FakeGitHubToken.make(seed: 77)
    let id = try #require(try record(call, 0)["metadata"]?["correlation_uid"]?.string)
    let result = try call.belay(
      ["label", id, "bad", "--note", "leaked \(token)\u{1B}[2J\u{202E}"])
    #expect(result.status == 0, "\(result)")
    #expect(EndToEnd.leaks(of: token, in: call.scratch).isEmpty)
    let shown = try call.belay(["log"])
    #expect(shown.outputText.contains("leaked"), "\(shown)")
    #expect(!shown.output.contains(0x1B) && !shown.outputText.contains("\u{202E}"))
  }
}
