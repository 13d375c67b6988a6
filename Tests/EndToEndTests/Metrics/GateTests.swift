import BelayModel
import BelayTestSupport
import Testing

@Suite(
  "belay gate and metrics",
  .enabled(if: BuiltExecutables.arePresent, "\(BuiltExecutables.hint)"),
  .enabled(if: BuiltExecutables.haveTool, "`belay` is not built"))
struct GateTests {
  private let gate = "version = 1\nteam = \"payments\"\n[[gate]]\nto = 3\nin_scope = 0.95\n"

  /// A machine with a gate and so many prompts, the first `violated` of which break a rule.
  private func machine(prompts: Int, violated: Int = 0) throws -> HookCall {
    let call = try HookCall()
    try call.scratch.file("home/.config/belay/policy.toml", gate)
    var events: [UInt8] = []
    for number in 0..<prompts {
      events += EventBuilder.prompt("do \(number)", cwd: call.project).line
      let command = number < violated ? "git reset --hard" : "ls"
      events += EventBuilder.shell(command, cwd: call.project).line
    }
    events += EventBuilder(.stop, cwd: call.project).line
    let result = try call.belay(["replay", "--record", "-"], input: events)
    #expect(result.status == 0, "\(result)")
    return call
  }

  @Test(
    "ends in 0, 1 or 3, by the bound of the interval",
    arguments: [(72, 0, Int32(3)), (73, 0, 0), (109, 1, 3), (110, 1, 0), (20, 2, 1), (0, 0, 3)])
  func status(prompts: Int, violated: Int, expected: Int32) throws {
    let call = try machine(prompts: prompts, violated: violated)
    let junit = call.scratch.path("gate.xml")
    let result = try call.belay(["gate", "--junit", junit])
    #expect(result.status == expected, "\(result)")
    let word = ["pass", "fail", "", "insufficient"][Int(expected)]
    let json = try JSONValue(parsing: call.belay(["gate", "--format", "json"]).output)
    #expect(json["outcome"]?.string == word)
    #expect(json["gates"]?[0]?["checks"]?[0]?["metric"]?["n"] == .number(Double(prompts)))
    let xml = String(decoding: call.scratch.bytes(of: "gate.xml"), as: UTF8.self)
    #expect(xml.contains("tests=\"1\" failures=\"\(expected == 1 ? 1 : 0)\""), "\(xml)")
    #expect(xml.contains("errors=\"\(expected == 3 ? 1 : 0)\""), "\(xml)")
    #expect(try call.belay(["gate", "--to", "4"]).status == 2, "there is no such gate")
  }

  @Test("metrics say the same as text, JSON and CSV, by team, and name what is not measured")
  func metrics() throws {
    let call = try machine(prompts: 10, violated: 1)
    let json = try JSONValue(parsing: call.belay(["metrics", "--format", "json"]).output)
    #expect(json["runs"] == .number(1) && json["calls"] == .number(10))
    #expect(json["teams"]?[0]?["team"] == "payments")
    #expect(json["teams"]?[0]?["violations"] == .number(1))
    let text = try call.belay(["metrics", "--team", "payments"]).outputText
    #expect(text.contains("in scope (exit bar)") && text.contains("9 / 10"), "\(text)")
    #expect(text.contains("not measured: no human decisions are recorded"), "\(text)")
    let csv = try call.belay(["metrics", "--format", "csv"]).outputText
    #expect(csv.hasPrefix("metric,unit,value,count,n,low,high,note\r\n"))
    #expect(csv.contains("\r\nin_scope,share,0.9,9,10,"), "\(csv)")
    #expect(try call.belay(["metrics", "--team", "search"]).status == 2)
    #expect(try call.belay(["metrics", "--since", "2100-01-01"]).status == 2)
    for line in call.records {
      #expect(try JSONValue(parsing: line)["unmapped"]?["belay"]?["team"] == "payments")
    }
  }

  @Test("why a session started is recorded; a resumed run is not complete")
  func resumed() throws {
    let call = try machine(prompts: 1)
    func completed() throws -> JSONValue? {
      let json = try JSONValue(parsing: call.belay(["metrics", "--format", "json"]).output)
      return json["metrics"]?.array?.first { $0["id"] == "task_completion" }?["count"]
    }
    #expect(try completed() == .number(1))
    var event = EventBuilder(.sessionStart, cwd: call.project)
    event.members["source"] = "resume"
    _ = try call.run(.userPromptSubmit, event)
    let last = try JSONValue(parsing: try #require(call.records.last))
    #expect(last["unmapped"]?["belay"]?["source"] == "resume")
    #expect(try completed() == .number(0))
  }
}
