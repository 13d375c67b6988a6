import BelayModel

// What Codex 0.163.0 was seen to honour; anything else makes it drop the whole output.
extension HookEventName {
  /// Whether exit 2 with a reason on standard error refuses.
  var honoursRefusal: Bool {
    switch self {
    case .preToolUse, .permissionRequest, .postToolUse, .userPromptSubmit, .stop, .subagentStop:
      true
    case .preCompact, .postCompact, .sessionStart, .sessionEnd, .subagentStart, .interrupt: false
    }
  }

  /// Whether `decision: "block"` with a reason refuses.
  var honoursBlock: Bool {
    self != .permissionRequest && honoursRefusal
  }

  /// Whether `hookSpecificOutput.additionalContext` reaches the model.
  var honoursContext: Bool {
    switch self {
    case .preToolUse, .postToolUse, .userPromptSubmit, .sessionStart, .subagentStart: true
    case .permissionRequest, .preCompact, .postCompact, .sessionEnd, .subagentStop, .stop,
      .interrupt:
      false
    }
  }

  /// Whether `systemMessage` is accepted.
  var honoursMessage: Bool { self != .sessionEnd }
}
