import BelayModel
import BelayRunLog

/// Follows the prompts of one run and tells whether the turn of each stayed inside the policy.
///
/// A prompt counts once it was let through, as in scope unless a call of its turn was refused outright
/// before the next prompt.
struct TurnScope {
  private var isOpen = false
  private var isViolated = false

  /// Takes in a record of the run.
  mutating func add(_ entry: RunLogEntry, to data: inout ReportData) {
    switch HookEventName(rawValue: entry.event) {
    case .userPromptSubmit:
      finish(&data)
      isOpen = !LaneEvent.isRefused(entry) && entry.outcome != .error
      isViolated = false
    case .preToolUse:
      if LaneEvent.isRefused(entry), entry.ruling == .deny { isViolated = true }
    default: break
    }
  }

  /// Counts the prompt that is open.
  mutating func finish(_ data: inout ReportData) {
    guard isOpen else { return }
    isOpen = false
    data.acceptedPrompts += 1
    if !isViolated { data.promptsInScope += 1 }
  }
}
