import BelayModel
import BelayTestSupport
import Foundation
import Testing

@Suite(
  "The deadline", .enabled(if: BuiltExecutables.arePresent, "\(BuiltExecutables.hint)"))
struct DeadlineTests {
  @Test("input that never ends is answered within three seconds")
  func neverEndingInput() throws {
    let call = try HookCall()
    var cases: [(HookProgram, ProgramRun)] = []
    for program in HookProgram.allCases {
      let whole = EndToEnd.harmless(program, cwd: call.project).bytes
      for beginning in [[], Array("{".utf8), whole, Array(whole.prefix(100))] {
        cases.append((program, endless(call, program, beginning)))
      }
    }
    for ((program, _), result) in zip(cases, try ProgramRun.together(cases.map(\.1))) {
      Answer.expectFailure(result, of: program.mainEvent)
      #expect(result.seconds > 1, "it gave up before its time: \(result)")
    }
  }

  @Test("time over, and one of the two channels to Codex is gone")
  func brokenChannel() throws {
    let call = try HookCall()
    var cases: [(HookProgram, String, ProgramRun)] = []
    for program in HookProgram.allCases {
      for way in [ProgramRun.Output.closed, .brokenPipe] {
        var run = endless(call, program)
        run.output = way
        cases.append((program, "stdout \(way)", run))
        run = endless(call, program)
        run.error = way
        cases.append((program, "stderr \(way)", run))
      }
    }
    for ((program, what, _), result) in zip(cases, try ProgramRun.together(cases.map(\.2))) {
      #expect(result.seconds < 3, "\(what): \(result)")
      switch program {
      case .preToolUse, .postToolUse, .userPromptSubmit:
        guard case .refused = CodexReading.of(result, for: program.mainEvent) else {
          Issue.record("\(program), \(what): not refused, so the call would run: \(result)")
          continue
        }
      case .permissionRequest, .stop: #expect(result.status == 0, "\(what): \(result)")
      }
    }
  }

  @Test("a crash is a failure like any other: with a reason, and never a signal for Codex to see")
  func crash() throws {
    let call = try HookCall()
    var cases: [(HookProgram, Int32, ProgramRun)] = []
    for program in HookProgram.allCases {
      for signal in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE] {
        var run = endless(call, program)
        run.signal = (signal, after: 0.8)
        cases.append((program, signal, run))
      }
    }
    for ((program, _, _), result) in zip(cases, try ProgramRun.together(cases.map(\.2))) {
      Answer.expectFailure(result, of: program.mainEvent)
    }
  }

  private func endless(
    _ call: HookCall, _ program: HookProgram, _ beginning: [UInt8] = []
  ) -> ProgramRun {
    var run = call.program(program, [])
    run.input = .neverEnding(beginning)
    run.timeout = 10
    return run
  }

  @Test("no environment or option moves it", arguments: ["BELAY_DEADLINE", "BELAY_TIMEOUT"])
  func environmentDoesNotMoveIt(variable: String) throws {
    let call = try HookCall()
    var run = call.program(.preToolUse, [])
    run.environment[variable] = "60000"
    run.input = .neverEnding([])
    run.timeout = 10
    Answer.expectFailure(try run.run(), of: .preToolUse)
  }
}
