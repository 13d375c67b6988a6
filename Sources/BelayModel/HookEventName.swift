/// The lifecycle events of Codex 0.163.0, spelled as Codex spells them.
package enum HookEventName: String, CaseIterable, Sendable {
  case preToolUse = "PreToolUse"
  case permissionRequest = "PermissionRequest"
  case postToolUse = "PostToolUse"
  case preCompact = "PreCompact"
  case postCompact = "PostCompact"
  case sessionStart = "SessionStart"
  case sessionEnd = "SessionEnd"
  case userPromptSubmit = "UserPromptSubmit"
  case subagentStart = "SubagentStart"
  case subagentStop = "SubagentStop"
  case stop = "Stop"
  case interrupt = "Interrupt"

  /// Whether a hook can refuse what the event is about: a call, its output or a prompt.
  ///
  /// Of all others Belay only keeps a record, so that nothing that is broken keeps a session from ending.
  package var isRefusable: Bool {
    switch self {
    case .preToolUse, .permissionRequest, .postToolUse, .userPromptSubmit: true
    default: false
    }
  }
}
