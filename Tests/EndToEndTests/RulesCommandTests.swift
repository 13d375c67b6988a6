import BelayModel
import BelayTestSupport
import Testing

@Suite(
  "`belay rules`", .enabled(if: BuiltExecutables.arePresent, "\(BuiltExecutables.hint)"))
struct RulesCommandTests {
  @Test("every example of every rule is judged as it says")
  func examplesHold() throws {
    let result = try HookCall().belay(["rules", "test"])
    #expect(result.status == 0, "\(result)")
    #expect(result.outputText.hasSuffix("0 judged otherwise\n"))
  }

  @Test("a rule is shown with its examples, and listing is the default")
  func showAndList() throws {
    let shown = try HookCall().belay(["rules", "show", "git.reset-hard"])
    #expect(shown.outputText.contains("matches:  git reset --hard"))
    let listed = try HookCall().belay(["rules", "git.reset"])
    #expect(listed.outputText.hasPrefix("git.reset-hard"))
    #expect(try HookCall().belay(["rules", "show", "no.such-rule"]).status == 2)
    #expect(try HookCall().belay(["rules", "test", "no.such-rule"]).status == 2)
  }

  private static let codexRules = """
    # What this team allows.
    GIT = ["git", "hg"]
    prefix_rule(
      pattern = [GIT, ["push", "fetch"]], decision = "prompt", justification = "ask \\"first\\"",
      match = ["git push origin main", ["hg", "fetch", "a b"]],
      not_match = ["git status", "git -C x push"])
    host_executable(name = "git", paths = ["/usr/bin/git"])
    prefix_rule(["touch", "zz"], "forbidden")
    prefix_rule(["rm", "-rf", "/"], "allow")
    network_rule("a.example", "https", "deny")
    """

  /// Commands, and what the rules above make of them in Belay.
  private static let judged: [(command: String, decision: JSONValue)] = [
    ("git push", "ask"), ("git -C sub fetch", "ask"), ("/usr/bin/git push", "ask"),
    ("/opt/git push", "allow"), ("X=1 sudo hg push", "ask"), ("git status", "allow"),
    ("echo $(touch zz)", "deny"), ("touch a zz", "allow"), ("rm -rf /", "deny"),
  ]

  @Test("rules files of Codex become a policy that says the same")
  func importCodexRules() throws {
    let call = try HookCall()
    let file = try call.scratch.file("team.rules", Self.codexRules)
    let imported = try call.belay(["rules", "import", file])
    #expect(imported.status == 0 && imported.errorText.contains("1 network_rule"), "\(imported)")
    #expect(imported.outputText.contains("# Belay's rule reaches this too: git -C x push"))
    try call.scratch.file(
      "home/.config/belay/policy.toml", "version = 1\n" + imported.outputText)
    for (command, decision) in Self.judged {
      let explained = try call.belay(["explain", "--format", "json", "--", command])
      #expect(try JSONValue(parsing: explained.output)["decision"] == decision, "\(command)")
    }
  }

  @Test("rules files of Codex are read in place where the policy asks for them")
  func codexRulesInPlace() throws {
    let call = try HookCall()
    let file = try call.scratch.file("home/.codex/rules/team.rules", Self.codexRules)
    try call.scratch.file("home/.config/belay/policy.toml", "version = 1\n[rules]\ncodex = true\n")
    for (command, decision) in Self.judged {
      let explained = try call.belay(["explain", "--format", "json", "--", command])
      #expect(try JSONValue(parsing: explained.output)["decision"] == decision, "\(command)")
    }
    let event = EventBuilder(.preToolUse, cwd: call.project)
      .with("tool_input", ["command": "cd . && touch zz"])
    let refused = try call.run(.preToolUse, event)
    #expect(refused.status == 2 && refused.errorText.contains("codex.touch-zz"), "\(refused)")
    #expect(refused.errorText.contains("\(file):8"))
  }

  @Test("a rules file that holds more than plain rules is refused, with file and line")
  func badCodexRules() throws {
    let call = try HookCall()
    let file = try call.scratch.file("bad.rules", "\nprefix_rule([\"a\"] * 2)\n")
    for arguments in [["import", file], ["check", "--rules", file, "--", "a"]] {
      let result = try call.belay(["rules"] + arguments)
      #expect(result.status == 2 && result.output.isEmpty)
      #expect(result.errorText.contains("\(file):2: `*` is Starlark"), "\(result)")
    }
  }

  @Test("`check` answers for words as Codex does")
  func check() throws {
    let call = try HookCall()
    let file = try call.scratch.file("team.rules", Self.codexRules)
    func decision(_ arguments: String...) throws -> JSONValue? {
      let result = try call.belay(
        ["rules", "check", "--format", "json", "--rules", file] + arguments)
      #expect(result.status == 0, "\(result)")
      return try JSONValue(parsing: result.output)["decision"]
    }
    #expect(try decision("--", "git", "push") == "ask")
    #expect(try decision("--", "git", "-C", "x", "push") == .null)
    #expect(try decision("--", "/usr/bin/git", "push") == .null)
    #expect(try decision("--resolve-host-executables", "--", "/usr/bin/git", "push") == "ask")
    #expect(try decision("--resolve-host-executables", "--", "/opt/git", "push") == .null)
    #expect(try decision("--", "rm", "-rf", "/") == "allow")
  }

  @Test("`deploy-hash` prints what approves a script")
  func deployHash() throws {
    let call = try HookCall()
    try call.scratch.file("project/deploy.sh", "echo hi\n")
    #expect(try call.belay(["explain", "--", "./deploy.sh"]).outputText.contains("ask"))
    let printed = try call.belay(["rules", "deploy-hash", "deploy.sh"])
    #expect(printed.status == 0)
    try call.scratch.file(
      "home/.config/belay/policy.toml", "version = 1\n" + printed.outputText)
    let event = EventBuilder(.preToolUse, cwd: call.project)
      .with("tool_input", ["command": "./deploy.sh prod"])
    #expect(try call.run(.preToolUse, event).status == 0)
    try call.scratch.file("project/deploy.sh", "echo ho\n")
    let changed = try call.run(.preToolUse, event)
    #expect(changed.status == 2 && changed.errorText.contains("is not what was approved"))
    #expect(try call.belay(["rules", "deploy-hash", "missing.sh"]).status == 2)
  }
}
