import BelayTestSupport
import Testing

@Suite(
  "belay explain",
  .enabled(if: BuiltExecutables.arePresent, "\(BuiltExecutables.hint)"),
  .enabled(if: BuiltExecutables.haveTool, "`belay` is not built"))
struct ExplainTests {
  private func explain(_ arguments: [String], input: [UInt8] = []) throws -> JSONValue {
    let call = try HookCall()
    let result = try call.belay(["explain", "--format", "json"] + arguments, input: input)
    #expect(result.status == 0 && result.error.isEmpty, "\(result)")
    #expect(call.records.isEmpty)
    return try JSONValue(parsing: result.output)
  }

  private func words(_ value: JSONValue?) -> [String] { (value?.array ?? []).compactMap(\.string) }

  @Test("shows every simple command with its words, wrappers and folder")
  func commands() throws {
    let value = try explain([
      "--cwd", "/srv/app", "--", "cd /tmp && sudo bash -c 'git -C /x reset --hard'; echo done",
    ])
    #expect(value["decision"] == "deny")
    #expect(words(value["rules"]).contains("git.reset-hard"))
    let commands = value["commands"]?.array ?? []
    for command in commands {
      for key in ["argv", "words", "via", "cwd", "remote"] {
        #expect(command[key] != nil, "\(key) is missing")
      }
      #expect(command["remote"] == false)
    }
    let git = try #require(commands.first { words($0["argv"]).first == "git" })
    #expect(words(git["argv"]) == ["git", "-C", "/x", "reset", "--hard"])
    #expect(words(git["words"]) == ["git", "reset", "--hard"])
    #expect(words(git["via"]) == ["sudo", "bash -c"])
    let echo = try #require(commands.first { words($0["argv"]) == ["echo", "done"] })
    #expect(echo["cwd"] == "/tmp" && words(echo["via"]).isEmpty)
  }

  @Test("shows no secret of the command", arguments: ["json", "text"])
  func secret(format: String) throws {
    let call = try HookCall()
    let token = FakeGitHubToken.make(seed: 9)
    let result = try call.belay([
      "explain", "--format", format, "--", "curl -u x:\(token) https://example.com",
    ])
    #expect(result.status == 0 && result.outputText.contains("[redacted:github-pat]"), "\(result)")
    #expect(!EndToEnd.holds(result.output + result.error, pieceOf: token))
    if format == "json" { _ = try JSONValue(parsing: result.output) }
  }

  @Test("takes the command from standard input, or as words")
  func sources() throws {
    let piped = try explain([], input: Array("git reset --hard\n".utf8))
    #expect(piped["decision"] == "deny")
    let separate = try explain(["--", "git", "reset", "--hard"])
    #expect(separate["decision"] == "deny")
    // Words are one command's words: what would be shell syntax in a script is text here.
    let quoted = try explain(["--", "echo", "a; git reset --hard"])
    #expect(quoted["decision"] == "allow")
    #expect(quoted["commands"]?.array?.count == 1)
    #expect(words(quoted["commands"]?[0]?["argv"]) == ["echo", "a; git reset --hard"])
  }

  @Test("an ask is told as an ask, and the text form names rule and layer")
  func textForm() throws {
    let asked = try explain(["--", "git stash drop"])
    #expect(asked["decision"] == "ask")
    let call = try HookCall()
    let result = try call.belay(["explain", "--", "git reset --hard"])
    #expect(result.outputText.contains("git.reset-hard") && result.outputText.contains("builtin"))
    #expect(!result.outputText.contains("\u{1B}"), "colour where there is no terminal")
  }

  @Test("names the rules that nearly hold, and the clause that fails")
  func nearest() throws {
    let value = try explain(["--", "git push origin main"])
    #expect(value["decision"] == "allow")
    let near = try #require(value["nearest"]?.array?.first { $0["rule"] == "git.push-force" })
    #expect(near["command"] == 0)
    #expect(words(near["clauses"]).contains { $0.contains("--force") })
    let spared = try explain(["--", "./deploy.sh --check"])
    #expect(
      (spared["nearest"]?.array ?? []).contains {
        $0["rule"] == "publish.script-file"
          && words($0["clauses"]).contains { $0.hasPrefix("an exemption applies") }
      })
    let call = try HookCall()
    let text = try call.belay(["explain", "--", "git push origin main"]).outputText
    #expect(text.contains("    not        git.push-force (deny): "))
  }

  @Test("says why an exception does not apply, and which rules a policy nearly has")
  func policy() throws {
    let call = try HookCall()
    try call.scratch.file(
      "home/.config/belay/policy.toml",
      """
      version = 1
      [[command]]
      id = "ship-it"
      prefix = ["ship", ["it", "that"]]
      verdict = "deny"
      reason = "ships"
      [[except]]
      rule = "git.reset-hard"
      reason = "a scratch clone"
      where = { cwd = "/nowhere/**" }
      """)
    let reset = try call.belay(["explain", "--", "git reset --hard"]).outputText
    #expect(reset.contains("unused") && reset.contains("cwd /nowhere/** does not match"))
    let ship = try call.belay(["explain", "--", "ship them"]).outputText
    #expect(ship.contains("not        ship-it (deny): word 2 must be `it` or `that`"))
  }

  @Test("hostile text does not reach the terminal raw")
  func hostileText() throws {
    let call = try HookCall()
    let result = try call.belay([
      "explain", "--", "git reset --hard '\u{1B}[2J\u{9B}1m\u{202E}'; echo \u{1B}]0;x\u{7}",
    ])
    for scalar in result.outputText.unicodeScalars where scalar != "\n" {
      #expect(
        scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar.value != 0x202E,
        "U+\(String(scalar.value, radix: 16))")
    }
  }
}
