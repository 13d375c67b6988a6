import BelayModel

/// What a record is about, as far as metrics tell records apart.
enum RecordEvent: Equatable {
  /// The decision of a hook.
  case hook(HookEventName)
  /// How a call ended.
  case resolved
  /// A person's judgement.
  case label
  /// The counts at the end of a turn.
  case summary
  /// Bytes passed over, the ledger, or a kind that a later version writes.
  case other

  /// The event with that `event_code`.
  ///
  /// Ordered by how often they occur.
  init(_ line: Span<UInt8>, _ code: Range<Int>) {
    switch code.count {
    case 10 where JSONText.equals(line, code, "PreToolUse"): self = .hook(.preToolUse)
    case 11 where JSONText.equals(line, code, "PostToolUse"): self = .hook(.postToolUse)
    case 13 where JSONText.equals(line, code, "call.resolved"): self = .resolved
    case 17 where JSONText.equals(line, code, "PermissionRequest"): self = .hook(.permissionRequest)
    case 16 where JSONText.equals(line, code, "UserPromptSubmit"): self = .hook(.userPromptSubmit)
    case 11 where JSONText.equals(line, code, "run.summary"): self = .summary
    case 5 where JSONText.equals(line, code, "label"): self = .label
    default:
      self = .other
      for name in HookEventName.allCases where name.rawValue.utf8.count == code.count {
        if name.rawValue.utf8.elementsEqual(JSONText.bytes(line, code)) { self = .hook(name) }
      }
    }
  }
}
