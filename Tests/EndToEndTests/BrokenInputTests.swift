import BelayModel
import BelayTestSupport
import Testing

@Suite(
  "Input that is no event",
  .enabled(if: BuiltExecutables.arePresent, "\(BuiltExecutables.hint)"))
struct BrokenInputTests {
  @Test(
    "refuses, or lets go, with a reason and a record", arguments: HookProgram.allCases,
    BrokenInput.all)
  func brokenInput(program: HookProgram, input: BrokenInput) throws {
    try check(program, input)
  }

  @Test("refuses events that lack what they are about", arguments: HookProgram.allCases)
  func incompleteInput(program: HookProgram) throws {
    for input in BrokenInput.incomplete(program) { try check(program, input) }
  }

  private func check(_ program: HookProgram, _ input: BrokenInput) throws {
    let call = try HookCall()
    let token = FakeGitHubToken.make(seed: 1)
    let event = EndToEnd.harmless(program, cwd: call.project).with("note", .string(token))
    let result = try call.program(program, input.make(event)).run()
    Answer.expectFailure(result, of: program.mainEvent)
    #expect(call.records.count == 1, "every decision leaves one record: \(input.name)")
    #expect(!EndToEnd.holds(result.output + result.error, pieceOf: token), "\(result)")
    #expect(EndToEnd.leaks(of: token, in: call.scratch).isEmpty)
  }

  @Test("an event's name beats the executable it reaches", arguments: HookProgram.allCases)
  func eventNameBeatsExecutable(program: HookProgram) throws {
    let call = try HookCall()
    // What lets go lets go, whole or broken.
    for event: HookEventName in [.stop, .subagentStop, .interrupt, .sessionEnd] {
      let good = EventBuilder(event, cwd: call.project)
      for bytes in [good.bytes, good.with("session_id", nil).bytes, good.with("cwd", 7).bytes] {
        let result = try call.program(program, bytes).run()
        Answer.expectLetGo(Answer.read(result, to: event), result)
      }
    }
    // What refuses refuses.
    let broken = EventBuilder(.preToolUse, cwd: call.project).with("tool_name", nil)
    Answer.expectFailure(try call.program(program, broken.bytes).run(), of: .preToolUse)
    let denied = EventBuilder.shell("git reset --hard", cwd: call.project)
    _ = Answer.expectRefusal(try call.run(program, denied), to: .preToolUse)
  }

  @Test("an event name that stands twice does not open a way out")
  func duplicateEventName() throws {
    let call = try HookCall()
    var bytes = EventBuilder.shell("git reset --hard", cwd: call.project).bytes
    for other in ["Stop", "SessionEnd", "PermissionRequest", "Bogus"] {
      for position in ["first", "last"] {
        let member = "\"hook_event_name\":\"\(other)\""
        bytes = EventBuilder.shell("git reset --hard", cwd: call.project).bytes
        if position == "first" {
          bytes = Array("{\(member),".utf8) + bytes.dropFirst()
        } else {
          bytes = bytes.dropLast() + Array(",\(member)}".utf8)
        }
        let result = try call.program(.preToolUse, bytes).run()
        // Whichever counts, the answer is one that Codex takes for that event.
        let isRefused = CodexReading.of(result, for: .preToolUse)
        if position == "first" {
          guard case .refused = isRefused else {
            Issue.record("\(other) first, PreToolUse last: \(result)")
            continue
          }
        }
        #expect(result.status == 0 || result.status == 2, "\(result)")
      }
    }
  }

  @Test("fields it does not know change nothing", arguments: HookProgram.allCases)
  func unknownFields(program: HookProgram) throws {
    let call = try HookCall()
    let event = EndToEnd.harmless(program, cwd: call.project)
      .with("new_in_0_170", ["deep": [1, .number(2.5), nil, true]]).with("agent_id", 7)
      .with("transcript_path", 12).with("model", nil)
    let result = try call.run(program, event)
    Answer.expectLetGo(Answer.read(result, to: program.mainEvent), result)
    #expect(call.decisions.count == 1)
  }

  @Test("nesting of 512 is still an event", arguments: HookProgram.allCases)
  func nestingAtTheLimit(program: HookProgram) throws {
    let call = try HookCall()
    var bytes = EndToEnd.harmless(program, cwd: call.project).bytes
    bytes.removeLast()
    bytes += Array(",\"x\":".utf8)
    bytes += [UInt8](repeating: UInt8(ascii: "["), count: 511)
    bytes += [UInt8](repeating: UInt8(ascii: "]"), count: 511)
    bytes.append(UInt8(ascii: "}"))
    let result = try call.program(program, bytes).run()
    Answer.expectLetGo(Answer.read(result, to: program.mainEvent), result)
  }
}
