import BelayModel
import BelayTestSupport
import Testing

@Suite(
  "The command line of the hooks",
  .enabled(if: BuiltExecutables.arePresent, "\(BuiltExecutables.hint)"))
struct CommandLineTests {
  @Test(
    "what is not understood refuses, so that a misspelt flag is noticed",
    arguments: HookProgram.allCases)
  func unknownOptions(program: HookProgram) throws {
    let call = try HookCall()
    let event = EndToEnd.harmless(program, cwd: call.project).bytes
    for arguments in [
      ["--polcy", "x"], ["--off"], ["--disable"], ["-x"], ["extra"], ["--policy"], ["--policy="],
      ["--state"], ["--role"], [""], ["--"], ["--json=no"], ["--policy", ""],
      ["--\u{1B}[2J\n\nnewline"],
    ] {
      let result = try call.program(program, event, arguments).run()
      Answer.expectFailure(result, of: program.mainEvent)
      #expect(!result.errorText.contains("\u{1B}"), "a terminal would obey: \(result)")
    }
  }

  @Test("an unknown role refuses", arguments: HookProgram.allCases)
  func unknownRole(program: HookProgram) throws {
    let call = try HookCall()
    let event = EndToEnd.harmless(program, cwd: call.project).bytes
    let result = try call.program(program, event, ["--role", "nobody"]).run()
    Answer.expectFailure(result, of: program.mainEvent)
  }

  @Test("--version and --help read nothing and record nothing", arguments: HookProgram.allCases)
  func versionAndHelp(program: HookProgram) throws {
    let call = try HookCall()
    for argument in ["--version", "--help"] {
      var run = call.program(program, [], [argument])
      run.input = .neverEnding([])
      let result = try run.run()
      #expect(result.status == 0, "\(result)")
      #expect(result.error.isEmpty, "\(result)")
      #expect(result.seconds < 1.5, "\(result)")
      #expect(result.outputText.contains(program.rawValue), "\(result)")
    }
    let version = try call.program(program, [], ["--version"]).run()
    #expect(version.outputText == "\(program.rawValue) \(BelayVersion.string)\n")
    let help = try call.program(program, [], ["--help"]).run()
    for word in ["--policy", "--role", "--state", "--json", "EXAMPLE"] {
      #expect(help.outputText.contains(word))
    }
    let events = program.events.map(\.rawValue).joined(separator: ", ")
    #expect(help.outputText.contains("Belay's hook for \(events)"), "\(help)")
    #expect(call.records.isEmpty)
  }

  @Test("--json prints the whole decision, also when it is allow", arguments: HookProgram.allCases)
  func jsonReport(program: HookProgram) throws {
    let call = try HookCall()
    let token = FakeGitHubToken.make(seed: 6)
    for event in [
      EndToEnd.harmless(program, cwd: call.project),
      EndToEnd.forbidden(program, cwd: call.project, token: token),
    ] {
      let plain = try call.run(program, event)
      let result = try call.run(program, event, ["--json"])
      let report = try JSONValue(parsing: result.output)
      #expect(report["event"]?.string == program.mainEvent.rawValue)
      #expect(["allow", "ask", "deny"].contains(report["decision"]?.string ?? ""))
      #expect(report["rules"]?.array != nil && report["reason"]?.string != nil)
      #expect(report["answer"]?["exit_code"]?.number == plain.status.map(Double.init))
      #expect(report["answer"]?["stderr"]?.string == plain.errorText)
      if program != .stop { #expect(report["answer"]?["stdout"]?.string == plain.outputText) }
      #expect(!EndToEnd.holds(result.output + result.error, pieceOf: token))
    }
    #expect(call.decisions.count == 4)
  }

  @Test("--state places the log, --policy adds a layer")
  func stateAndPolicy() throws {
    let call = try HookCall()
    let policy = try call.scratch.file(
      "added.toml",
      """
      version = 1
      [[command]]
      id = "no-deploys"
      prefix = ["./deploy.sh"]
      verdict = "deny"
      reason = "deploys are made by the release job"
      match = ["./deploy.sh prod"]
      not_match = ["./build.sh"]
      """)
    let arguments = ["--policy", policy, "--state=\(call.scratch.path("elsewhere"))"]
    let denied = try call.run(
      .preToolUse, .shell("./deploy.sh prod", cwd: call.project), arguments)
    let reason = Answer.expectRefusal(denied, to: .preToolUse)
    #expect(reason.contains("no-deploys") && reason.contains("release job"), "\(denied)")
    #expect(reason.contains(policy), "it names the file that decided: \(denied)")
    let allowed = try call.run(.preToolUse, .shell("./build.sh", cwd: call.project), arguments)
    Answer.expectSilence(allowed, to: .preToolUse)
    #expect(call.records.isEmpty)
    #expect(!call.scratch.files(below: "elsewhere/log").isEmpty)
  }
}
