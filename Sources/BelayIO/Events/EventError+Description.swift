import BelayModel

extension EventError: CustomStringConvertible {
  /// One line for people; it quotes nothing of the event.
  package var description: String {
    switch self {
    case .notAnObject:
      "the event is not a JSON object"
    case .missing(let field):
      "the event has no \(field)"
    case .wrongType(let field, let expected):
      "\(field) of the event is not \(expected)"
    case .unknownEvent:
      "hook_event_name is none of the events of Codex \(BelayVersion.testedCodex)"
    }
  }
}
