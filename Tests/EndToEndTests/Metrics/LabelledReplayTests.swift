import BelayModel
import BelayTestSupport
import Testing

@Suite(
  "belay replay --labels", .enabled(if: BuiltExecutables.arePresent, "\(BuiltExecutables.hint)"),
  .enabled(if: BuiltExecutables.haveTool, "`belay` is not built"))
struct LabelledReplayTests {
  private let commands = [
    "ls", "git reset --hard", "git stash drop", "rm -rf /", "git stash drop", "echo hi",
  ]

  private func events(_ call: HookCall) throws -> String {
    let lines: [UInt8] = commands.enumerated().flatMap { number, command in
      var event = EventBuilder.shell(command, cwd: call.project)
      event.members["tool_use_id"] = .string("call_\(number)")
      return event.line
    }
    return try call.scratch.file("events.jsonl", lines)
  }

  private func score(_ call: HookCall, _ arguments: [String]) throws -> JSONValue {
    let all = ["replay", "--format", "json"] + arguments + [try events(call)]
    let result = try call.belay(all)
    #expect(result.status == 0, "\(result)")
    #expect(try call.belay(all).output == result.output, "two runs differ")
    return try JSONValue(parsing: result.output)
  }

  @Test("gives the confusion matrix, precision, recall and unnecessary questions")
  func matrix() throws {
    let call = try HookCall()
    let labels = try call.scratch.file(
      "labels.jsonl",
      """
      {"n":0,"expect":"allow"}
      {"n":1,"expect":"deny"}

      {"call":"call_2","expect":"allow"}
      {"call":"call_3","verdict":"bad"}
      {"call":"call_4","expect":"ask"}
      {"call":"call_5","expect":"deny"}
      {"call":"call_9","expect":"deny"}
      """)
    let score = try score(call, ["--labels", labels])
    #expect(score["events"] == .number(6) && score["labels"] == .number(7))
    let strong = score["labelled"]
    #expect(strong?["n"] == .number(6))
    let confusion = strong?["confusion"]
    #expect(confusion?["allow"] == ["allow": 1, "ask": 1, "deny": 0])
    #expect(confusion?["ask"] == ["allow": 0, "ask": 1, "deny": 0])
    #expect(confusion?["deny"] == ["allow": 1, "ask": 0, "deny": 2])
    #expect(strong?["precision"]?["value"] == .number(0.75))
    #expect(strong?["recall"]?["value"] == .number(0.75))
    #expect(strong?["unnecessary_asks"]?["value"] == .number(0.5))
    #expect(score["human_decisions"]?["n"] == .number(0))
    #expect(score["rules"]?[0]?["rule"] == "git.stash-drop")
    #expect(score["rules"]?[0]?["hits"] == .number(2) && score["rules"]?[0]?["wrong"] == .number(1))
    let text = try call.belay(["replay", "--labels", labels, try events(call)]).outputText
    #expect(text.contains("precision") && text.contains("3 / 4"), "\(text)")
  }

  @Test("scores people's answers to approval questions apart; a label on purpose goes before them")
  func weakLabels() throws {
    let call = try HookCall()
    func resolved(_ id: String, _ disposition: Int) -> String {
      #"{"metadata":{"sequence":1,"event_code":"call.resolved","correlation_uid":"\#(id)"},"time":1,"#
        + #""api":{"operation":"Bash"},"disposition_id":\#(disposition),"actor":{"session":{"uid":""}},"#
        + #""unmapped":{"belay":{"resolution":{"status":"executed","by":"transcript"}}}}"#
    }
    let labels = try call.scratch.file(
      "log.jsonl",
      [
        resolved("call_1", 8), resolved("call_2", 25), resolved("call_3", 1),
        #"{"call":"call_1","expect":"deny"}"#, resolved("call_1", 8),
      ].joined(separator: "\n"))
    let score = try score(call, ["--labels", labels])
    #expect(score["labelled"]?["n"] == .number(1))
    #expect(score["human_decisions"]?["n"] == .number(1))
    #expect(score["human_decisions"]?["confusion"]?["deny"]?["ask"] == .number(1))
  }

  @Test("--against shows what is decided otherwise than under the old policy")
  func against() throws {
    let call = try HookCall()
    try call.scratch.file(
      "home/.config/belay/policy.toml",
      """
      version = 1
      [[command]]
      id = "no-echo"
      prefix = ["echo"]
      verdict = "deny"
      reason = "r"
      """)
    let old = try call.scratch.file(
      "old.toml",
      """
      version = 1
      [[command]]
      id = "no-ls"
      prefix = ["ls"]
      verdict = "ask"
      reason = "r"
      """)
    let score = try score(call, ["--against", old])
    let changes = score["changes"]?.array ?? []
    #expect(changes.map { $0["n"] } == [.number(0), .number(5)])
    #expect(changes.map { $0["old"]?.string } == ["ask", "allow"])
    #expect(changes.map { $0["new"]?.string } == ["allow", "deny"])
    #expect(changes.map { $0["rules"] } == [["no-ls"], ["no-echo"]])
    for path in [call.scratch.path("none.toml"), try call.scratch.file("bad.toml", "version = 2")] {
      let refused = try call.belay(["replay", "--against", path, try events(call)])
      #expect(refused.status == 2 && refused.output.isEmpty, "\(refused)")
    }
  }

  @Test("a bad label names its file and line", arguments: ["nonsense", "{}", #"{"n":1}"#])
  func faults(line: String) throws {
    let call = try HookCall()
    let labels = try call.scratch.file("labels.jsonl", "{\"n\":0,\"expect\":\"deny\"}\n\(line)\n")
    let result = try call.belay(["replay", "--labels", labels, try events(call)])
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.errorText.contains("labels.jsonl:2: "), "\(result)")
  }
}
