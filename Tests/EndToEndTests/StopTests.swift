import BelayModel
import BelayTestSupport
import Foundation
import Testing

@Suite(
  "The end of a run", .enabled(if: BuiltExecutables.arePresent, "\(BuiltExecutables.hint)"),
  .timeLimit(.minutes(2)))
struct StopTests {
  private static let edit = "*** Begin Patch\n*** Update File: a.txt\n@@\n-one\n+two\n*** End Patch"

  private func reason(_ result: ProgramResult) throws -> String? {
    guard result.status == 0, !result.output.isEmpty else { return nil }
    let answer = try JSONValue(parsing: result.output)
    return answer["decision"]?.string == "block" ? answer["reason"]?.string : nil
  }

  @Test("the summary tells calls, files, receipts, risk and who comes next, the same everywhere")
  func summary() throws {
    let tree = try WorkTree()
    try tree.policy("[owners]\nruntime = \"platform\"\nattest = \"audit\"\n")
    try tree.prompt()
    try tree.patched(Self.edit, id: "c1")
    try tree.ran(
      "git commit -am 'Two'", "[main 44510f1] Two\n 1 file changed\n", id: "c2")
    try tree.ran("pytest -q", "2 failed, 10 passed in 0.1s\n", id: "c3")
    try tree.pre(.shell("git reset --hard"), id: "c4")
    try tree.shell("echo two > a.txt; echo > gen.txt")
    let stop = try tree.stop()
    let answer = try JSONValue(parsing: stop.output)
    let line = answer["systemMessage"]?.string ?? ""
    #expect(
      line.contains("4 calls") && line.contains("1 receipt") && line.contains("next: platform"))
    #expect(!line.contains("\n"))
    guard BuiltExecutables.haveTool else { return }
    let printed = try tree.call.belay(["summary"]).outputText
    let lines = printed.split(separator: "\n").map(String.init)
    #expect(lines.contains("calls 4   allow 3  ask 0  deny 1"), "\(printed)")
    #expect(lines.contains("files 2    M a.txt  A gen.txt (shell)"), "\(printed)")
    #expect(lines.contains("receipts   commit 44510f1   undo: git revert 44510f1"), "\(printed)")
    #expect(
      lines.contains {
        $0.hasPrefix("risk       1 unresolved: 2 tests failed after last edit (pytest)")
      },
      "\(printed)")
    #expect(lines.contains("next       platform (runtime)"), "\(printed)")
    let written = try tree.summary()
    #expect(
      try JSONValue(parsing: tree.call.belay(["summary", "--format", "json"]).output) == written)
    let markdown = tree.call.scratch.bytes(
      of: "home/.local/state/belay/runs/\(tree.session)/\(tree.turn).md")
    let text = String(decoding: markdown, as: UTF8.self)
    #expect(text.contains("- commit 44510f1, undo: git revert 44510f1"))
    #expect(text.contains("Next: platform \\(runtime\\)"))
    #expect(try tree.call.belay(["verify"]).status == 0)
  }

  @Test("the summary names who decides about the rules that refused something")
  func owners() throws {
    let tree = try WorkTree()
    try tree.policy(
      """
      [[command]]
      id = "deploy-prod"
      prefix = ["./ship.sh", "prod"]
      verdict = "ask"
      reason = "deploys"
      owner = "@release-managers"
      [[tool]]
      id = "merge-main"
      match = "mcp__github__merge_*"
      verdict = "deny"
      reason = "merges"
      owner = "@platform"
      """)
    try tree.prompt()
    try tree.pre(.shell("./ship.sh prod"), id: "c1")
    try tree.pre(.tool("mcp__github__merge_pull_request", [:]), id: "c2")
    try tree.pre(.shell("git reset --hard"), id: "c3")
    _ = try tree.stop()
    let rules = try #require(try tree.summary()["rules"]?.array)
    let owners = rules.map {
      "\($0["rule"]?.string ?? "") \($0["owner"]?.string ?? "nobody")"
    }
    #expect(
      owners.sorted() == [
        "deploy-prod @release-managers", "git.reset-hard nobody", "merge-main @platform",
      ])
    guard BuiltExecutables.haveTool else { return }
    let printed = try tree.call.belay(["summary"]).outputText
    #expect(printed.contains("deploy-prod (@release-managers)"), "\(printed)")
    let report = try tree.call.belay(["report", "--html", "-"]).outputText
    #expect(
      report.contains("<bdi>@platform</bdi>") && report.contains("<bdi>@release-managers</bdi>"))
  }

  @Test(
    "the record of the summary is chained, valid and counts what the summary counts",
    .enabled(if: SharedFiles.isPresent, "\(SharedFiles.hint)"))
  func record() throws {
    let tree = try WorkTree()
    try tree.prompt()
    try tree.ran("git commit -m x", "[main 44510f1] x\n", id: "c1")
    try tree.pre(.shell("git reset --hard"), id: "c2")
    _ = try tree.stop()
    let schema = try SchemaValidator(file: SharedFiles.path("ocsf/api-activity.schema.json"))
    let records = try tree.call.records.map { try JSONValue(parsing: $0) }
    for record in records { #expect(schema.problems(of: record).isEmpty, "\(record)") }
    let closing = try #require(
      records.first { $0["metadata"]?["event_code"]?.string == "run.summary" })
    let summary = closing["unmapped"]?["belay"]?["summary"]
    #expect(summary?["calls"]?.number == 2)
    #expect(summary?["deny"]?.number == 1)
    #expect(summary?["receipts"]?.number == 1)
    #expect(summary?["accepted"]?.number == 1)
    #expect(summary?["violations"]?.number == 1)
    let post = try #require(
      records.first { $0["metadata"]?["event_code"]?.string == "PostToolUse" })
    #expect(post["unmapped"]?["belay"]?["receipts"]?[0]?["id"]?.string == "44510f1")
  }

  @Test("a required note holds the end up once, only where there is risk")
  func note() throws {
    let tree = try WorkTree()
    try tree.policy("[stop]\nrequire_note = true\n")
    try tree.prompt()
    try tree.ran("pytest -q", "1 failed in 0.1s\n", id: "c1")
    let first = try #require(try reason(tree.stop()))
    #expect(first.hasPrefix("belay: ") && first.contains("[stop.require_note]"))
    #expect(first.contains("1 test failed"))
    #expect(try reason(tree.stop(active: true)) == nil)
    // Even if Codex did not say so.
    #expect(try reason(tree.stop()) == nil)
    let other = try WorkTree()
    try other.policy("[stop]\nrequire_note = true\n")
    try other.prompt()
    try other.ran("pytest -q", "1 failed in 0.1s\n", id: "c1")
    #expect(try reason(other.stop(message: "Done.\n\n- **Risk:** one test fails.")) == nil)
    let calm = other.later("turn-2")
    try calm.prompt()
    try calm.ran("pytest -q", "1 passed in 0.1s\n", id: "c2")
    #expect(try reason(calm.stop()) == nil)
  }

  @Test("a stop is never held up when the hook is active already")
  func active() throws {
    let tree = try WorkTree()
    try tree.policy("[stop]\nrequire_note = true\nrequire_tests = true\n")
    try tree.prompt()
    try tree.patched(Self.edit, id: "c1")
    #expect(try reason(tree.stop(active: true)) == nil)
  }

  @Test("required tests have to pass after the last edit")
  func tests() throws {
    let tree = try WorkTree()
    try tree.policy("[stop]\nrequire_tests = true\n")
    try tree.prompt()
    #expect(try reason(tree.stop()) == nil, "nothing was edited")
    let second = tree.later("turn-2")
    try second.prompt()
    try second.ran(
      "swift test", "Test run with 3 tests in 1 suite passed after 0.1 seconds.\n", id: "c1")
    try second.patched(Self.edit, id: "c2")
    let held = try #require(try reason(second.stop()))
    #expect(held.contains("[stop.require_tests]"))
    let third = tree.later("turn-3")
    try third.prompt()
    try third.ran(
      "swift test", "✔ Test run with 3 tests in 1 suite passed after 0.1 seconds.\n", id: "c3")
    #expect(try reason(third.stop()) == nil)
    let fourth = tree.later("turn-4")
    try fourth.prompt()
    try fourth.patched(Self.edit, id: "c4")
    try fourth.ran(
      "swift test", "✘ Test run with 3 tests in 1 suite failed after 0.1 seconds with 1 issue.\n",
      id: "c5")
    #expect(try reason(fourth.stop())?.contains("[stop.require_tests]") == true)
  }

  @Test("a required formatter that nothing shows to have passed is asked for")
  func format() throws {
    let tree = try WorkTree()
    try tree.policy("[stop]\nrequire_format = [\"swift\", \"format\", \"lint\"]\n")
    try tree.prompt()
    try tree.patched(Self.edit, id: "c1")
    try tree.ran("swift format lint --strict Sources", "", id: "c2")
    let held = try #require(try reason(tree.stop()))
    #expect(held.contains("`swift format lint`") && held.contains("[stop.require_format]"))
    let checks = try tree.call.records.map { try JSONValue(parsing: $0) }
      .filter { $0["unmapped"]?["belay"]?["checks"] != nil }
    #expect(checks.count == 1)
  }

  @Test("a required log holds the end up if it was changed")
  func log() throws {
    let tree = try WorkTree()
    try tree.policy("[stop]\nrequire_log = true\n")
    try tree.prompt()
    try tree.ran("ls", id: "c1")
    #expect(try reason(tree.stop()) == nil)
    let later = tree.later("turn-2")
    try later.prompt()
    let file = try #require(
      later.call.scratch.files(below: "home/.local/state/belay/log").first)
    var bytes = later.call.scratch.bytes(of: file)
    bytes[600] ^= 1
    try later.call.scratch.file(file, bytes)
    #expect(try reason(later.stop())?.contains("[stop.require_log]") == true)
    #expect(try reason(later.stop()) == nil)
  }

  @Test("a subagent is asked once for its evidence where the policy wants it")
  func evidence() throws {
    let tree = try WorkTree()
    func stop(_ message: String, active: Bool = false, turn: String = "t") throws -> ProgramResult {
      try tree.call.run(
        .stop,
        EventBuilder(.subagentStop, cwd: tree.call.project).with("turn_id", .string(turn))
          .with("stop_hook_active", .bool(active)).with("last_assistant_message", .string(message)))
    }
    #expect(try reason(stop("Done.")) == nil, "the policy does not want it")
    try tree.policy("[stop]\nrequire_evidence = true\n")
    #expect(try reason(stop("Done.\nEvidence: read a.txt")) == nil)
    #expect(try reason(stop("Done.", active: true)) == nil)
    let held = try #require(try reason(stop("Done.")))
    #expect(held.contains("Evidence:") && held.contains("[stop.require_evidence]"))
    #expect(try reason(stop("Done.")) == nil, "asked before in this turn")
    #expect(try reason(stop("Done.", turn: "u")) != nil)
  }

  @Test("the model is told at once of failed tests and used exceptions, and of nothing else")
  func notes() throws {
    let tree = try WorkTree()
    func context(_ result: ProgramResult) throws -> String? {
      guard !result.output.isEmpty else { return nil }
      let answer = try JSONValue(parsing: result.output)
      #expect(answer["hookSpecificOutput"]?["hookEventName"]?.string == "PostToolUse")
      return answer["hookSpecificOutput"]?["additionalContext"]?.string
    }
    #expect(try context(tree.ran("ls", "a.txt\n", id: "c1")) == nil)
    #expect(try context(tree.ran("pytest -q", "3 passed in 0.1s\n", id: "c2")) == nil)
    let failed = try context(tree.ran("pytest -q", "2 failed, 1 passed in 0.1s\n", id: "c3"))
    #expect(failed?.contains("2 tests failed (pytest, 1 passed)") == true)
    try tree.policy(
      "[[except]]\nrule = \"git.reset-hard\"\nreason = \"a scratch clone\"\nwhere = { cwd = \"~/../project\" }\n[[except]]\nrule = \"git.clean\"\nreason = \"a scratch clone\"\nwhere = { command = [\"git\", \"clean\"] }\n"
    )
    #expect(try context(tree.ran("ls", "a.txt\n", id: "c4")) == nil)
    let used = try context(tree.post("git clean -fdx", "Removing x\n", id: "c5"))
    #expect(used?.contains("an exception for git.clean was used") == true, "\(used ?? "-")")
    let token = FakeGitHubToken.make(seed: 3)
    let masked = try tree.post("pytest -q", "\(token)\n1 failed in 0.1s\n", id: "c6")
    let replaced = try reason(masked) ?? ""
    #expect(replaced.contains("1 secret masked") && replaced.contains("1 test failed (pytest)"))
    #expect(!replaced.contains(token))
  }
}
