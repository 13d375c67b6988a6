import BelayModel
import BelayTestSupport
import Foundation
import Testing

@Suite(
  "belay replay on Codex's own sessions",
  .enabled(if: BuiltExecutables.arePresent, "\(BuiltExecutables.hint)"),
  .enabled(if: BuiltExecutables.haveTool, "`belay` is not built"))
struct HistoryTests {
  private static let versions = ["0.136.0", "0.149.0", "0.156.0", "0.163.0"]

  private func history(_ call: HookCall, _ arguments: [String]) throws -> JSONValue {
    let result = try call.belay(["replay", "--history", "--format", "json"] + arguments)
    #expect(result.status == 0 && result.error.isEmpty, "\(result)")
    return try JSONValue(parsing: result.output)
  }

  private func rules(_ report: JSONValue) -> [String: Int] {
    var rules: [String: Int] = [:]
    for row in report["rules"]?.array ?? [] {
      rules["\(row["effect"]?.string ?? "") \(row["rule"]?.string ?? "")"] =
        Int(row["count"]?.number ?? -1)
    }
    return rules
  }

  private func line(_ second: Int, _ type: String, _ payload: JSONValue) -> String {
    let stamp = "2026-11-25T17:00:\(second < 10 ? "0" : "")\(second).000Z"
    let line: JSONValue = [
      "timestamp": .string(stamp), "type": .string(type), "payload": payload,
    ]
    return String(decoding: line.bytes, as: UTF8.self) + "\n"
  }

  @Test(
    "finds in the sessions of every version what was done, also out of scripts", arguments: versions
  )
  func captured(version: String) throws {
    let call = try HookCall()
    let report = try history(call, [PackageRoot.path("samples/transcripts/\(version)")])
    #expect(report["codex_versions"] == [.string(version)])
    #expect(report["sessions"] == 13)
    #expect(report["unreadable_lines"] == 0 && report["unseen_commands"] == 0)
    // Once called directly; out of a script only where no hook refused it, or the script is all there is.
    let scripted = version == "0.136.0" || version == "0.149.0" ? 1 : 0
    #expect(rules(report)["deny git.reset-hard"] == 1 + scripted, "\(rules(report))")
    #expect((report["calls"]?.number ?? 0) > 25)
    #expect((report["cost"]?["hook_median_us"]?.number ?? 0) > 0)
    #expect(call.records.isEmpty)
  }

  @Test("groups by rule, with one example and its place, and shows no secret")
  func grouping() throws {
    let call = try HookCall()
    let token = FakeGitHubToken.make(seed: 3)
    func shell(_ second: Int, _ command: String, _ output: String) -> String {
      let arguments: JSONValue = ["cmd": .string(command)]
      return line(
        second, "response_item",
        [
          "type": "function_call", "name": "exec_command", "call_id": .string("c\(second)"),
          "arguments": .string(String(decoding: arguments.bytes, as: UTF8.self)),
        ])
        + line(
          second, "response_item",
          [
            "type": "function_call_output", "call_id": .string("c\(second)"),
            "output": .string(
              "Chunk ID: a\nWall time: 0.1 seconds\nProcess exited with code 0\nOutput:\n\(output)"),
          ])
    }
    var text = line(
      0, "session_meta",
      ["id": "t", "cli_version": "0.163.0", "cwd": .string(call.project)])
    text += line(1, "event_msg", ["type": "user_message", "message": .string("use \(token)")])
    text += shell(2, "git reset --hard", "")
    text += shell(3, "git reset --hard HEAD~1", "")
    text += shell(4, "git stash drop", "")
    text += shell(5, "cat notes.txt", "export GH_TOKEN=\(token)\n")
    text += shell(6, "curl -H 'Authorization: Bearer \(token)' https://example.com", "")
    text += "{ no json\n"
    text += shell(8, "ls", "a\n")
    try call.scratch.file("home/.codex/sessions/2026/11/25/rollout-2026-a.jsonl", text)
    try call.scratch.file("home/.codex/sessions/2026/11/25/other.jsonl", "{}\n")
    let home = ["CODEX_HOME": call.scratch.path("home/.codex")]
    let result = try call.belay(
      ["replay", "--history", "--format", "json"], environment: home)
    #expect(result.status == 0, "\(result)")
    let report = try JSONValue(parsing: result.output)
    let found = rules(report)
    #expect(found["deny git.reset-hard"] == 2 && found["ask git.stash-drop"] == 1, "\(found)")
    #expect(found["mask secret.github-pat"] == 1)
    #expect(found["refuse-prompt secret.github-pat"] == 1)
    #expect(found["deny secret.github-pat"] == 1)
    #expect(report["calls"] == 6 && report["outputs"] == 6 && report["prompts"] == 1)
    #expect(report["totals"]?["deny"] == 3 && report["totals"]?["mask"] == 1)
    #expect(report["unreadable_lines"] == 1 && report["unreadable"]?[0]?["line"] == 13)
    let reset = report["rules"]?.array?.first { $0["rule"] == "git.reset-hard" }
    #expect(reset?["line"] == 3 && reset?["example"]?.string?.contains("git reset --hard") == true)
    #expect(reset?["per_million_calls"] == 333_333)
    let table = try call.belay(["replay", "--history"], environment: home)
    for output in [result.output, table.output] {
      #expect(!EndToEnd.holds(output, pieceOf: token))
    }
    #expect(table.outputText.contains("git.reset-hard") && !table.outputText.contains("\u{1B}"))
    #expect(
      try call.belay(["replay", "--history", "--since", "2026-11-26"], environment: home)
        .outputText.contains("nothing to judge"))
    #expect(call.records.isEmpty)
  }

  @Test("says what is wrong with its arguments, and what it cannot read")
  func mistakes() throws {
    let call = try HookCall()
    for arguments in [
      ["replay"], ["replay", "--since", "3d", "x"], ["replay", "--history", "--record"],
      ["replay", "--history", "--since", "yesterday"],
    ] {
      let result = try call.belay(arguments)
      #expect(result.status == 64 && !result.error.isEmpty, "\(arguments): \(result)")
    }
    let missing = try call.belay(["replay", "--history", call.scratch.path("none")])
    #expect(missing.status == 2 && missing.errorText.contains("no such file"), "\(missing)")
    let empty = try call.belay(
      ["replay", "--history"], environment: ["CODEX_HOME": call.scratch.path("none")])
    #expect(empty.status == 0 && empty.outputText.contains("nothing to judge"), "\(empty)")
  }

  @Test("a transcript among the paths is judged call by call", arguments: versions)
  func replay(version: String) throws {
    let call = try HookCall()
    let path = PackageRoot.path("samples/transcripts/\(version)/direct.jsonl")
    let result = try call.belay(["replay", "--format", "json", path])
    #expect(result.status == 0 && result.error.isEmpty, "\(result)")
    let lines = try result.outputText.split(separator: "\n").map {
      try JSONValue(parsing: Array($0.utf8))
    }
    let calls = lines.filter { $0["event"] == "PreToolUse" }
    #expect(calls.count == 9 && calls.first?["rules"]?[0] == "git.reset-hard", "\(lines)")
    #expect(lines.filter { $0["event"] == "UserPromptSubmit" }.count == 1)
    // The refused call has no result.
    #expect(lines.filter { $0["event"] == "PostToolUse" }.count == 8)
    #expect(lines.enumerated().allSatisfy { $1["n"] == .number(Double($0)) })
    // Standard input is read in the same way.
    let bytes = try #require(FileManager.default.contents(atPath: path))
    let piped = try call.belay(["replay", "--format", "json", "-"], input: Array(bytes))
    #expect(piped.output == result.output)
  }
}
