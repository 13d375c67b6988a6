/// The five executables that Codex calls, and the events each is registered for.
package enum HookProgram: String, CaseIterable, Sendable {
  case preToolUse = "belay-pre-tool-use"
  case permissionRequest = "belay-permission-request"
  case postToolUse = "belay-post-tool-use"
  case userPromptSubmit = "belay-user-prompt-submit"
  case stop = "belay-stop"

  /// The events it is registered for, in the order in which `belay install` writes them.
  package var events: [HookEventName] {
    @export(interface)
    get {
      switch self {
      case .preToolUse: [.preToolUse]
      case .permissionRequest: [.permissionRequest]
      case .postToolUse: [.postToolUse]
      case .userPromptSubmit: [.userPromptSubmit, .sessionStart, .subagentStart]
      case .stop: [.stop, .subagentStop, .interrupt, .sessionEnd]
      }
    }
  }

  /// The event taken for granted when the input does not even tell its name.
  package var mainEvent: HookEventName {
    switch self {
    case .preToolUse: .preToolUse
    case .permissionRequest: .permissionRequest
    case .postToolUse: .postToolUse
    case .userPromptSubmit: .userPromptSubmit
    case .stop: .stop
    }
  }
}
