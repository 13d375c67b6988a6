import BelayModel
import BelayTestSupport
import Testing

@Suite(
  "Events captured from the real Codex",
  .enabled(if: BuiltExecutables.arePresent, "\(BuiltExecutables.hint)"),
  .enabled(if: SharedFiles.isPresent, "\(SharedFiles.hint)"))
struct CapturedEventTests {
  @Test("every one is decoded, answered in a form Codex honours, and recorded")
  func allCaptured() throws {
    let call = try HookCall()
    var records = 0
    for name in try SharedFiles.names(in: "codex/events") {
      let bytes = try SharedFiles.bytes("codex/events/" + name)
      let value = try JSONValue(parsing: bytes)
      let event = try #require(HookEventName(rawValue: value["hook_event_name"]?.string ?? ""))
      for program in HookProgram.allCases
      where program.events.contains(event) || program == .preToolUse {
        let result = try call.program(program, bytes).run()
        let reading = Answer.read(result, to: event)
        if case .refused(let reason) = reading {
          #expect(!reason.contains("belay.invalid-event"), "\(name): \(result)")
        }
        #expect(!result.errorText.contains("not one of Codex"), "\(name): \(result)")
        records += 1
        #expect(call.records.count >= records, "\(name)")
      }
    }
    #expect(records >= 43)
  }
}
