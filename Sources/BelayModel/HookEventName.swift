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
}
