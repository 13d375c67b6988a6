package import BelayModel

/// What Codex 0.163.0 makes of a hook's answer: the table of its hook contract, written down a second
/// time and independently of Belay's encoder.
package enum CodexReading: Sendable, Equatable {
  /// The event takes its course, and nobody is told anything.
  case noOpinion
  /// The call, the output, the prompt or the end of the turn is refused.
  case refused(reason: String)
  /// The event takes its course; the user is told something, the model may be.
  case informed(user: String?, model: String?)
  /// Codex calls the hook broken and drops what it said: whatever it wanted to stop goes on.
  case failed(String)

  /// Reads an answer as Codex does.
  package static func of(_ result: ProgramResult, for event: HookEventName) -> CodexReading {
    switch result.ending {
    case .signalled(let signal): return .failed("ended by signal \(signal)")
    case .timedOut: return .failed("timed out")
    case .exited(0): return reading(result.output, event)
    case .exited(2):
      let reason = trimmed(result.errorText)
      if reason.isEmpty { return .failed("exit 2 without a reason on standard error") }
      guard refusable.contains(event) else { return .failed("exit 2 for \(event.rawValue)") }
      return .refused(reason: reason)
    case .exited(let status): return .failed("exit status \(status)")
    }
  }

  private static let refusable: Set<HookEventName> = [
    .preToolUse, .permissionRequest, .postToolUse, .userPromptSubmit, .stop, .subagentStop,
  ]

  private static func reading(_ output: [UInt8], _ event: HookEventName) -> CodexReading {
    if trimmed(String(decoding: output, as: UTF8.self)).isEmpty { return .noOpinion }
    guard let value = try? JSONValue(parsing: output), let members = value.object else {
      return .failed("standard output is not one JSON object")
    }
    if event == .sessionEnd { return .failed("SessionEnd takes no output") }
    for (key, member) in members where member != .null {
      guard accepted(event).contains(key) else {
        return .failed("\(key) is not accepted for \(event.rawValue)")
      }
    }
    let message = value["systemMessage"]?.string
    var context: String?
    if let specific = value["hookSpecificOutput"] {
      guard specific["hookEventName"]?.string == event.rawValue else {
        return .failed("hookEventName is missing or another event's")
      }
      for (key, member) in specific.object ?? [:] where member != .null {
        guard acceptedSpecific(event).contains(key) else {
          return .failed("hookSpecificOutput.\(key) is not accepted for \(event.rawValue)")
        }
      }
      if let decision = specific["decision"] {
        for key in (decision.object ?? [:]).keys where key != "behavior" && key != "message" {
          return .failed("decision.\(key) is not accepted")
        }
        guard decision["behavior"]?.string == "deny" else {
          return .failed("Belay has no business allowing anything here")
        }
        return .refused(reason: decision["message"]?.string ?? "")
      }
      context = specific["additionalContext"]?.string
    }
    if let decision = value["decision"] {
      guard decision == "block", let reason = value["reason"]?.string, !trimmed(reason).isEmpty
      else { return .failed("decision without block and reason") }
      return .refused(reason: reason)
    }
    if value["reason"] != nil { return .failed("reason without decision") }
    return .informed(user: message, model: context)
  }

  /// The members Belay may use of those Codex honours.
  private static func accepted(_ event: HookEventName) -> Set<String> {
    switch event {
    case .preToolUse, .postToolUse, .userPromptSubmit:
      ["decision", "reason", "systemMessage", "hookSpecificOutput"]
    case .permissionRequest, .sessionStart, .subagentStart: ["systemMessage", "hookSpecificOutput"]
    case .stop, .subagentStop: ["decision", "reason", "systemMessage"]
    case .preCompact, .postCompact, .interrupt: ["systemMessage"]
    case .sessionEnd: []
    }
  }

  private static func acceptedSpecific(_ event: HookEventName) -> Set<String> {
    event == .permissionRequest
      ? ["hookEventName", "decision"] : ["hookEventName", "additionalContext"]
  }

  private static func trimmed(_ text: String) -> String {
    var rest = text.unicodeScalars[...]
    while rest.first?.properties.isWhitespace == true { rest.removeFirst() }
    while rest.last?.properties.isWhitespace == true { rest.removeLast() }
    return String(String.UnicodeScalarView(rest))
  }
}
