import BelayModel
import BelayProcess
import BelayTestSupport
import BelayTool
import Foundation
import Testing

/// A hook as Codex would list it after `belay install` and a word of trust.
private func hook(
  _ event: HookEventName, command: String? = nil, matcher: String? = nil, timeout: Int = 10,
  isAsynchronous: Bool = false, isEnabled: Bool = true, trust: CodexHook.Trust = .trusted,
  source: String = "/h/hooks.json"
) -> CodexHook {
  let program = HookProgram.allCases.first { $0.events.contains(event) } ?? .stop
  return CodexHook(
    key: "", event: event, command: command ?? "/b/\(program.rawValue)", matcher: matcher,
    timeoutSeconds: timeout, isAsynchronous: isAsynchronous, isEnabled: isEnabled, trust: trust,
    source: "user", sourcePath: source)
}

private let events = HookProgram.allCases.flatMap(\.events)

@Suite struct HookCheckTests {
  /// The check of PreToolUse where the other nine are in order.
  private func check(_ hooks: CodexHook...) throws -> DoctorCheck {
    let rest = events.filter { $0 != .preToolUse }.map { hook($0) }
    let checks = HookCheck.checks(CodexHookListing(hooks: hooks + rest))
    #expect(checks.dropFirst().allSatisfy { $0.status == .ok })
    return try #require(checks.first)
  }

  @Test(arguments: [CodexHook.Trust.trusted, .managed])
  func aHookThatRunsIsInOrder(trust: CodexHook.Trust) throws {
    #expect(try check(hook(.preToolUse, trust: trust)).status == .ok)
    #expect(try check(hook(.preToolUse, matcher: "*")).status == .ok)
  }

  @Test(arguments: [
    (hook(.preToolUse, trust: .untrusted), "not trusted", "Trust all and continue"),
    (hook(.preToolUse, trust: .modified), "changed since", "Trust all and continue"),
    (hook(.preToolUse, trust: .unknown), "does not know", "update Belay"),
    (hook(.preToolUse, isEnabled: false), "switched off", "/hooks"),
    (hook(.preToolUse, isAsynchronous: true), "asynchronous", "belay install"),
    (hook(.preToolUse, matcher: "Bash"), "only where", "belay install"),
    (hook(.preToolUse, timeout: 1), "only 1 s", "belay install"),
    (hook(.preToolUse, command: "/b/other"), "no hook of Belay", "belay install"),
  ])
  func whatKeepsAHookFromRunningIsAProblem(
    hook: CodexHook, detail: String, fix: String
  ) throws {
    let check = try check(hook)
    #expect(check.status == .problem)
    #expect(check.detail.contains(detail))
    #expect(check.fix?.contains(fix) == true)
  }

  @Test func twoThatRunAreAWarning() throws {
    let check = try check(hook(.preToolUse), hook(.preToolUse, source: "/p/.codex/hooks.json"))
    #expect(check.status == .warning)
    #expect(check.detail.contains("/p/.codex/hooks.json"))
  }

  @Test func oneThatRunsBesideOneThatDoesNotIsAWarning() throws {
    #expect(
      try check(hook(.preToolUse, trust: .untrusted), hook(.preToolUse)).status == .warning)
  }

  @Test func nothingRegisteredIsOneProblem() {
    let checks = HookCheck.checks(CodexHookListing(hooks: [hook(.stop, command: "/bin/true")]))
    #expect(checks.map(\.status) == [.problem])
    #expect(checks.first?.fix == "belay install")
  }

  @Test func anExecutableOnAnEventItDoesNotServeIsAProblem() {
    let hooks = events.map { hook($0) } + [hook(.preCompact, command: "/b/belay-stop")]
    let checks = HookCheck.checks(CodexHookListing(hooks: hooks))
    #expect(checks.filter { $0.status == .problem }.map(\.subject) == ["PreCompact"])
  }

  @Test(arguments: [
    ("failed to parse hooks config /h/hooks.json: EOF", DoctorCheck.Status.problem),
    ("loading hooks from both a and b", .warning),
  ])
  func complaintsOfCodexArePassedOn(warning: String, status: DoctorCheck.Status) {
    let checks = HookCheck.complaints(CodexHookListing(hooks: [], warnings: [warning]))
    #expect(checks.map(\.status) == [status])
    #expect(checks.first?.detail == warning)
  }
}

@Suite struct HookAnswerTests {
  @Test(arguments: [
    (HookEventName.preToolUse, 0, "", "", HookAnswer.passes),
    (.preToolUse, 2, "ignored", " belay: no \n", .refuses(reason: "belay: no")),
    (.preToolUse, 2, "", " \n", .fails(why: "it refuses without a reason")),
    (.preToolUse, 1, "", "x", .fails(why: "it ended with status 1")),
    (.preToolUse, 0, "[x]", "", .fails(why: "it printed something that is not a JSON object")),
    (.preToolUse, 0, #"{"systemMessage":"x"}"#, "", .passes),
    (
      .permissionRequest, 0,
      #"{"hookSpecificOutput":{"decision":{"behavior":"deny","message":"m"}}}"#, "",
      .refuses(reason: "m")
    ),
    (
      .permissionRequest, 0, #"{"hookSpecificOutput":{"decision":{"behavior":"allow"}}}"#, "",
      .passes
    ),
    (.postToolUse, 0, #" {"decision":"block","reason":"r"} "#, "", .refuses(reason: "r")),
    (.postToolUse, 0, #"{"decision":"block"}"#, "", .fails(why: "it refuses without a reason")),
    (.sessionStart, 2, "", "x", .fails(why: "it refuses an event that cannot be refused: x")),
  ])
  func anAnswerIsReadAsCodexReadsIt(
    event: HookEventName, status: Int, output: String, errors: String, answer: HookAnswer
  ) {
    let outcome = ProgramOutcome(
      ending: .exited(Int32(status)), output: Array(output.utf8), errors: Array(errors.utf8),
      isCut: false, microseconds: 1)
    #expect(HookAnswer(outcome, to: event) == answer)
  }

  @Test func aKilledHookHasFailed() {
    let outcome = ProgramOutcome(
      ending: .killed(signal: 11), output: [], errors: [], isCut: false, microseconds: 1)
    #expect(HookAnswer(outcome, to: .stop) == .fails(why: "it was ended by signal 11"))
  }
}

@Suite struct DoctorReportTests {
  private func report(_ statuses: [DoctorCheck.Status], asked: Bool) -> DoctorReport {
    var report = DoctorReport()
    report.wasCodexAsked = asked
    for status in statuses { report.add(DoctorCheck(.hooks, "x", status, "d")) }
    return report
  }

  @Test(arguments: [
    ([DoctorCheck.Status.ok], true, 0 as Int32), ([.ok, .warning], true, 0),
    ([.ok, .problem], true, 1), ([.ok, .skipped], true, 1), ([.ok], false, 2),
    ([.problem], false, 2),
  ])
  func theExitStatusIsZeroOnlyIfProtected(
    statuses: [DoctorCheck.Status], asked: Bool, status: Int32
  ) {
    #expect(report(statuses, asked: asked).exitStatus == status)
  }

  @Test func theJSONHoldsEveryCheck() throws {
    var report = report([.problem], asked: true)
    report.codexVersion = "1.2.3"
    let value = try JSONValue(parsing: report.json())
    #expect(value["protected"] == false)
    #expect(value["codex"] == "1.2.3")
    #expect(value["checks"]?[0]?["status"] == "problem")
    #expect(value["checks"]?[0]?["fix"] == .null)
  }
}

/// Registered command lines that behave in all the wrong ways.
@Suite struct RegisteredCommandTests {
  private func check(_ name: String, _ script: String, mode: Int = 0o755) throws -> DoctorCheck {
    let folder = try ScratchFolder()
    let path = folder.path("bin/\(name)")
    try StandInProgram.make(path, "#!/bin/sh\n" + script)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    return ExecutableCheck(shell: try shell(folder)).check(path)
  }

  private func shell(_ folder: ScratchFolder) throws -> HookShell {
    HookShell(folder: folder.path, environment: .inherited(), stateHome: folder.path("state"))
  }

  @Test(arguments: [
    ("echo belay-stop \(BelayVersion.string)", DoctorCheck.Status.ok),
    ("echo belay-stop 99.0.0", .problem),
    ("echo belay-pre-tool-use \(BelayVersion.string)", .problem),
    ("exit 1", .problem), ("echo 1.0", .problem), ("exit 127", .problem),
  ])
  func theVersionMustBeThisOne(script: String, status: DoctorCheck.Status) throws {
    let check = try check("belay-stop", script)
    #expect(check.status == status)
    #expect((check.fix == nil) == (status == .ok))
  }

  @Test func whatIsNotExecutableOrNotThereIsTold() throws {
    let check = try check("belay-stop", "", mode: 0o644)
    #expect(check.detail.contains("no executable file"))
    let shell = try shell(ScratchFolder())
    let missing = ExecutableCheck(shell: shell).check("/nonexistent/belay-stop")
    #expect(missing.detail.contains("does not exist"))
    #expect(ExecutableCheck(shell: shell).check("./belay-stop").detail.contains("relative"))
  }

  /// A hook that refuses what it should, and what a good answer to each event would be.
  private static let good = """
    input=$(cat)
    case $input in *'rm -rf'*) echo 'belay: no' >&2; exit 2 ;; *"gh""p_"*) echo 'belay: no' >&2; exit 2 ;; esac
    """

  @Test(arguments: HookProgram.allCases.flatMap(\.events))
  func aHookThatDecidesWellPasses(event: HookEventName) throws {
    #expect(try fire(event, Self.good).status == .ok)
  }

  @Test(arguments: [
    (HookEventName.preToolUse, "cat > /dev/null", "was let through"),
    (.permissionRequest, "cat > /dev/null", "was let through"),
    (.postToolUse, "cat > /dev/null", "was let through"),
    (.userPromptSubmit, "cat > /dev/null", "was let through"),
    (.preToolUse, "echo no >&2; exit 2", "`ls` was refused: no"),
    (.stop, "echo no >&2; exit 2", "was refused"), (.preToolUse, "exit 3", "status 3"),
    (.sessionStart, "kill -9 $$", "signal 9"), (.stop, "echo hello", "not a JSON object"),
    (.postToolUse, "cat >&2; exit 2", "repeats the token"),
    (.preToolUse, "sleep 30", "was not done after"),
  ])
  func aHookThatDecidesBadlyIsAProblem(
    event: HookEventName, script: String, detail: String
  ) throws {
    let check = try fire(event, script)
    #expect(check.status == .problem)
    #expect(check.detail.contains(detail))
    #expect(check.fix != nil)
  }

  private func fire(_ event: HookEventName, _ script: String) throws -> DoctorCheck {
    let folder = try ScratchFolder()
    let path = folder.path("belay-hook")
    try StandInProgram.make(path, "#!/bin/sh\n" + script)
    return CanaryCheck(shell: try shell(folder), folder: folder.path)
      .check(path, for: event, timeout: script.hasPrefix("sleep") ? 1 : 30)
  }
}
