import BelayModel
import BelayTestSupport
import Testing

@Suite(
  "The environment", .enabled(if: BuiltExecutables.arePresent, "\(BuiltExecutables.hint)"))
struct EnvironmentTests {
  private let token = FakeGitHubToken.make(seed: 7)

  @Test("switches nothing off", arguments: EndToEnd.refusing)
  func switchesNothingOff(program: HookProgram) throws {
    let names = [
      "BELAY", "BELAY_OFF", "BELAY_DISABLE", "BELAY_DISABLED", "BELAY_ENABLED", "BELAY_SKIP",
      "BELAY_BYPASS", "BELAY_ALLOW", "BELAY_MODE", "BELAY_POLICY", "BELAY_DRY_RUN", "BELAY_SHADOW",
      "BELAY_PHASE", "BELAY_ROLE", "BELAY_STATE", "BELAY_LOG", "BELAY_DEBUG", "BELAY_TEST",
      "BELAY_BIN", "BELAY_RECORD", "CI", "DEBUG", "NO_BELAY", "CODEX_SANDBOX", "GITHUB_ACTIONS",
    ]
    for value in ["1", "0", "off", "true", "allow", "/dev/null"] {
      let call = try HookCall()
      var run = call.program(
        program, EndToEnd.forbidden(program, cwd: call.project, token: token).bytes)
      for name in names { run.environment[name] = value }
      let result = try run.run()
      _ = Answer.expectRefusal(result, to: program.mainEvent)
      #expect(call.records.count == 1)
    }
  }

  @Test(
    "strange values of the variables that place files loosen nothing",
    arguments: EndToEnd.refusing)
  func strangePlaces(program: HookProgram) throws {
    let environments: [[String: String]] = [
      [:], ["HOME": ""], ["HOME": "relative"], ["HOME": "/dev/null"], ["HOME": "/nonexistent"],
      ["HOME": "/"], ["HOME": "/proc/self/fd"],
      ["XDG_STATE_HOME": "relative"], ["XDG_STATE_HOME": "/dev/null"], ["XDG_CONFIG_HOME": "/proc"],
      ["XDG_CONFIG_HOME": "/dev/null", "XDG_STATE_HOME": "/dev/full"],
      ["HOME": String(repeating: "/x", count: 10_000)], ["CODEX_HOME": "/dev/null"],
      ["PATH": "", "LC_ALL": "xx_YY.UTF-16", "TZ": "../../x", "LANG": "C"],
      ["MALLOC_CHECK_": "3", "MALLOC_PERTURB_": "85", "LD_PRELOAD": "/nonexistent.so"],
    ]
    for environment in environments {
      let call = try HookCall()
      var run = call.program(
        program, EndToEnd.forbidden(program, cwd: call.project, token: token).bytes)
      run.environment = environment
      let result = try run.run()
      _ = Answer.expectRefusal(result, to: program.mainEvent)
      #expect(!EndToEnd.holds(result.output + result.error, pieceOf: token))
    }
  }

  @Test("a working directory that is gone changes nothing")
  func removedWorkingDirectory() throws {
    let call = try HookCall()
    let event = try call.scratch.file(
      "event", EventBuilder.shell("git reset --hard", cwd: call.project).bytes)
    let run = ProgramRun(
      "/bin/sh",
      [
        "-c", "mkdir \"$1/gone\" && cd \"$1/gone\" && rmdir \"$1/gone\" && exec \"$2\" < \"$3\"",
        "sh", call.scratch.path, BuiltExecutables.path(.preToolUse), event,
      ], environment: call.environment)
    _ = Answer.expectRefusal(try run.run(), to: .preToolUse)
  }
}
