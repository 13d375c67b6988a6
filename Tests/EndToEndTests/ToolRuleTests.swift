import BelayModel
import BelayTestSupport
import Testing

@Suite(
  "Rules on tools",
  .enabled(if: BuiltExecutables.arePresent, "\(BuiltExecutables.hint)"))
struct ToolRuleTests {
  private static let userPolicy = "home/.config/belay/policy.toml"
  private static let policy = """
    version = 1
    [[tool]]
    id = "merge-main"
    match = "mcp__github__merge_*"
    where = { branch = "main" }
    verdict = "deny"
    reason = "merges into the main branch"
    alternative = "ask a maintainer"
    """

  private func event(_ call: HookCall, _ tool: String, _ input: JSONValue) -> EventBuilder {
    EventBuilder.tool(tool, input, cwd: call.project)
  }

  @Test("a call whose arguments match is refused, with reason and alternative")
  func refused() throws {
    let call = try HookCall()
    try call.scratch.file(Self.userPolicy, Self.policy)
    let merge = event(call, "mcp__github__merge_pull_request", ["branch": "main", "number": 3])
    let reason = Answer.expectRefusal(try call.run(.preToolUse, merge), to: .preToolUse)
    #expect(reason.contains("merges into the main branch"), "\(reason)")
    #expect(reason.contains("merge-main"), "\(reason)")
    #expect(reason.contains("ask a maintainer"), "\(reason)")
  }

  @Test("a call that matches in name or argument only is let go")
  func letGo() throws {
    let call = try HookCall()
    try call.scratch.file(Self.userPolicy, Self.policy)
    for (tool, input) in [
      ("mcp__github__merge_pull_request", ["branch": "topic"] as JSONValue),
      ("mcp__github__get_pull_request", ["branch": "main"]),
      ("mcp__github__merge_pull_request", ["number": 3]),
    ] {
      let result = try call.run(.preToolUse, event(call, tool, input))
      Answer.expectLetGo(Answer.read(result, to: .preToolUse), result)
    }
  }

  @Test("an exception lifts the rule for the call it names")
  func exception() throws {
    let call = try HookCall()
    try call.scratch.file(
      Self.userPolicy,
      Self.policy + """

        [[except]]
        rule = "merge-main"
        reason = "a scratch repository"
        where = { command = ["mcp__github__merge_pull_request", "branch=main"] }
        """)
    let merge = event(call, "mcp__github__merge_pull_request", ["branch": "main"])
    let result = try call.run(.preToolUse, merge)
    Answer.expectLetGo(Answer.read(result, to: .preToolUse), result)
  }

  @Test(
    "arguments are judged as the commands, SQL and paths that they are",
    arguments: [
      ("mcp__shell__exec", ["command": "rm", "args": ["-rf", "/"]], "fs.rm-root"),
      ("mcp__shell__exec", ["argv": ["git", "push", "--force"]], "git.push-force"),
      ("mcp__db__execute", ["sql": "DROP TABLE users"], "db.destroy-rows"),
      ("mcp__postgres__query", ["query": "delete from users"], "db.destroy-rows"),
      ("mcp__fs__read_file", ["path": "/home/dev/.ssh/id_rsa"], "path.private-key"),
      ("mcp__fs__delete_directory", ["path": "/etc"], "fs.rm-system"),
    ] as [(String, JSONValue, String)])
  func arguments(tool: String, input: JSONValue, rule: String) throws {
    let call = try HookCall()
    let result = try call.run(.preToolUse, event(call, tool, input))
    let reason = Answer.expectRefusal(result, to: .preToolUse)
    #expect(reason.contains(rule), "\(reason)")
  }

  @Test(
    "harmless arguments of such tools are let go",
    arguments: [
      ("mcp__shell__exec", ["command": "npm", "args": ["test", "--", "--grep", "rm -rf /"]]),
      ("mcp__postgres__query", ["query": "SELECT * FROM users WHERE id = 1"]),
      ("mcp__github__search_code", ["query": "DROP TABLE users"]),
      ("mcp__fs__write_file", ["path": "src/a.ts", "content": "rm -rf /"]),
      ("mcp__fs__delete_file", ["path": "src/old.ts"]),
    ] as [(String, JSONValue)])
  func harmless(tool: String, input: JSONValue) throws {
    let call = try HookCall()
    let result = try call.run(.preToolUse, event(call, tool, input))
    Answer.expectLetGo(Answer.read(result, to: .preToolUse), result)
  }
}
