package import BelayModel

/// What a hook answers when it cannot decide: bad input, unreadable policy, time over.
///
/// Codex runs the call after any hook failure, so a failure must itself be a verdict.
package enum FailurePolicy {
  /// The verdict on a failure.
  ///
  /// `event`: the event at hand, or the program's main event where the input does not tell.
  /// `message`: what went wrong and what to mend; it begins `belay:` and holds no input text.
  package static func verdict(for event: HookEventName, message: String) -> Verdict {
    switch event {
    case .preToolUse, .postToolUse, .userPromptSubmit:
      .refuse(reason: message)
    case .permissionRequest:
      // No opinion: Codex then asks the user.
      .notify(systemMessage: message)
    case .sessionStart, .subagentStart, .preCompact, .postCompact:
      .notify(systemMessage: message)
    case .stop, .subagentStop, .interrupt:
      .notify(systemMessage: message)
    case .sessionEnd:
      .silent
    }
  }
}
