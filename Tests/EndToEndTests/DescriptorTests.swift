import BelayModel
import BelayTestSupport
import Foundation
import Testing

@Suite(
  "Descriptors that are closed, full or gone",
  .enabled(if: BuiltExecutables.arePresent, "\(BuiltExecutables.hint)"))
struct DescriptorTests {
  /// What may be wrong with standard output or standard error.
  private static let broken: [ProgramRun.Output] =
    FileManager.default.fileExists(atPath: "/dev/full")
    ? [.closed, .brokenPipe, .file("/dev/full")] : [.closed, .brokenPipe]

  private let token = FakeGitHubToken.make(seed: 3)

  @Test("a refusal reaches Codex by the other channel", arguments: EndToEnd.refusing)
  func oneChannelBroken(program: HookProgram) throws {
    for way in DescriptorTests.broken {
      for isOutput in [true, false] {
        let call = try HookCall()
        let event = EndToEnd.forbidden(program, cwd: call.project, token: token)
        var run = call.program(program, event.bytes)
        if isOutput { run.output = way } else { run.error = way }
        let result = try run.run()
        let reason = Answer.expectRefusal(result, to: program.mainEvent)
        #expect(!reason.isEmpty, "\(isOutput ? "stdout" : "stderr") \(way): \(result)")
        #expect(call.records.count == 1)
        #expect(EndToEnd.leaks(of: token, in: call.scratch).isEmpty)
      }
    }
  }

  @Test("a broken event is refused by the other channel", arguments: HookProgram.allCases)
  func brokenEventOneChannelBroken(program: HookProgram) throws {
    for way in DescriptorTests.broken {
      for isOutput in [true, false] {
        let call = try HookCall()
        var run = call.program(program, Array("{".utf8))
        if isOutput { run.output = way } else { run.error = way }
        let result = try run.run()
        let reading = CodexReading.of(result, for: program.mainEvent)
        switch program {
        case .preToolUse, .postToolUse, .userPromptSubmit:
          guard case .refused = reading else {
            Issue.record("\(isOutput ? "stdout" : "stderr") \(way): \(reading) \(result)")
            continue
          }
        case .permissionRequest, .stop:
          #expect(result.status == 0, "\(isOutput ? "stdout" : "stderr") \(way): \(result)")
        }
      }
    }
  }

  @Test(
    "both channels gone: no crash, no signal, and never exit 0 for a refusal",
    arguments: HookProgram.allCases)
  func bothChannelsBroken(program: HookProgram) throws {
    for way in DescriptorTests.broken {
      let call = try HookCall()
      let event = EndToEnd.forbidden(program, cwd: call.project, token: token)
      var run = call.program(program, event.bytes)
      run.output = way
      run.error = way
      let result = try run.run()
      #expect(result.status == (program == .stop ? 0 : 2), "\(way): \(result)")
      #expect(result.seconds < 3)
      #expect(call.decisions.count == 1)
    }
  }

  @Test("a closed standard input is no event", arguments: HookProgram.allCases)
  func closedInput(program: HookProgram) throws {
    let call = try HookCall()
    var run = call.program(program, [])
    run.input = .closed
    Answer.expectFailure(try run.run(), of: program.mainEvent)
    #expect(call.records.count == 1)
  }

  @Test("a folder as standard input is no event", arguments: HookProgram.allCases)
  func folderAsInput(program: HookProgram) throws {
    let call = try HookCall()
    var run = call.program(program, [])
    run.input = .file(call.project)
    Answer.expectFailure(try run.run(), of: program.mainEvent)
  }

  @Test(
    "with all three descriptors closed nothing is written into the state by mistake",
    arguments: HookProgram.allCases)
  func everythingClosed(program: HookProgram) throws {
    let call = try HookCall()
    // Make key and log first, so that they are opened as descriptors 0 to 2 below.
    _ = try call.run(program, EndToEnd.harmless(program, cwd: call.project))
    let key = call.scratch.bytes(of: "home/.local/state/belay/key")
    for input in [
      ProgramRun.Input.closed, .bytes(Array("{".utf8)),
      .bytes(
        EndToEnd.forbidden(program, cwd: call.project, token: token).bytes),
    ] {
      var run = call.program(program, [])
      run.input = input
      run.output = .closed
      run.error = .closed
      let result = try run.run()
      #expect(result.status == 0 || result.status == 2, "\(result)")
    }
    #expect(call.scratch.bytes(of: "home/.local/state/belay/key") == key)
    for record in call.records {
      #expect((try? JSONValue(parsing: record))?.object != nil, "a line of the log is no record")
    }
    #expect(call.decisions.count == 4)
  }

  @Test("blocked and ignored signals of a careless parent do not switch the deadline off")
  func blockedAlarm() throws {
    let call = try HookCall()
    var run = call.program(.preToolUse, [])
    run.input = .neverEnding(Array("{".utf8))
    run.blockedSignals = [SIGALRM, SIGPIPE, SIGTERM, SIGVTALRM, SIGPROF]
    run.timeout = 5
    Answer.expectFailure(try run.run(), of: .preToolUse)
  }

  @Test(
    "a file size limit of nothing: the decision stands, and no signal ends the hook",
    arguments: HookProgram.allCases)
  func fileSizeLimit(program: HookProgram) throws {
    for limit in [0, 512] {
      let call = try HookCall()
      var run = call.program(
        program, EndToEnd.forbidden(program, cwd: call.project, token: token).bytes)
      run.fileSizeLimit = limit
      let refused = try run.run()
      if program == .stop {
        Answer.expectLetGo(Answer.read(refused, to: .stop), refused)
      } else {
        _ = Answer.expectRefusal(refused, to: program.mainEvent)
      }
      var second = call.program(program, EndToEnd.harmless(program, cwd: call.project).bytes)
      second.fileSizeLimit = limit
      let allowed = try second.run()
      let reading = Answer.read(allowed, to: program.mainEvent)
      Answer.expectLetGo(reading, allowed)
      guard case .informed(let message, _) = reading, message?.contains("belay") == true else {
        Issue.record("nobody is told that the record could not be written: \(allowed)")
        continue
      }
    }
  }
}
