/// What a hook tells Codex: only forms that Codex 0.163.0 honours for that event.
package enum Verdict: Sendable, Equatable {
  /// No opinion: empty stdout, exit 0.
  case silent
  /// The call, prompt or output is refused: exit 2 and the reason on stderr. The reason is never
  /// blank, which Codex would take for "no opinion".
  case refuse(reason: String)
  /// PostToolUse: the reason replaces the output; UserPromptSubmit: the prompt is blocked. Sent as
  /// JSON `decision: "block"`, because it may carry a message for the user.
  case block(reason: String, systemMessage: String?)
  /// PermissionRequest: the question is answered with a deny.
  case denyPermission(message: String)
  /// A message for the user only; the event takes its course.
  case notify(systemMessage: String)
  /// Added context for the model, and possibly a message for the user.
  case context(additionalContext: String, systemMessage: String?)
}
