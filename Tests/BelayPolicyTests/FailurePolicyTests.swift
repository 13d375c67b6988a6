import BelayModel
import BelayPolicy
import Testing

@Suite("Failure policy")
struct FailurePolicyTests {
  @Test(
    "a guard that cannot decide refuses",
    arguments: [
      HookEventName.preToolUse, .postToolUse, .userPromptSubmit,
    ])
  func refuses(event: HookEventName) {
    #expect(
      FailurePolicy.verdict(for: event, message: "belay: no") == .refuse(reason: "belay: no"))
  }

  @Test(
    "a question goes to the user, and the end of a turn is never held up",
    arguments: [
      HookEventName.permissionRequest, .stop, .subagentStop, .interrupt, .sessionStart,
      .subagentStart,
    ])
  func letsGo(event: HookEventName) {
    #expect(
      FailurePolicy.verdict(for: event, message: "belay: no") == .notify(systemMessage: "belay: no")
    )
  }

  @Test("the end of a session takes no answer at all")
  func endsSilently() {
    #expect(FailurePolicy.verdict(for: .sessionEnd, message: "belay: no") == .silent)
  }
}
