import BelayModel
import BelayRunLog

extension LaneEvent {
  /// The event of a record; `nil` for one that no graph shows.
  init?(_ entry: RunLogEntry) {
    let isRefused = Self.isRefused(entry)
    let kind: Kind
    switch HookEventName(rawValue: entry.event) {
    case .preToolUse: kind = .call
    case .permissionRequest: kind = .question
    case .postToolUse:
      guard isRefused else { return nil }
      kind = .masked
    case .userPromptSubmit: kind = .prompt
    case .subagentStart: kind = .agentStart
    case .subagentStop: kind = .agentStop
    case .stop: kind = .stop
    case .interrupt: kind = .interrupt
    default: return nil
    }
    self.init(
      kind: kind, fate: Self.fate(entry, isRefused: isRefused), time: entry.time,
      agent: entry.agent, role: entry.role, tool: entry.operation, service: entry.service,
      rule: entry.rules.first, call: entry.call, result: nil)
  }

  static func isRefused(_ entry: RunLogEntry) -> Bool {
    switch entry.outcome {
    case .blocked, .rejected, .unauthorized: true
    default: false
    }
  }

  private static func fate(_ entry: RunLogEntry, isRefused: Bool) -> Fate {
    if entry.outcome == .error { return .failed }
    if isRefused { return entry.ruling == .ask ? .asked : .refused }
    return entry.outcome == .approved || entry.event == HookEventName.permissionRequest.rawValue
      ? .asked : .allowed
  }
}
