/// What a record says that is no decision of a hook, or more than one.
///
/// Indirect, so that the records of decisions, which have none, stay small.
package indirect enum RecordAttachment: Sendable, Equatable {
  /// What became of a call.
  case resolution(CallResolution)
  /// What a person says of a call, a receipt, a run or a finding.
  case label(RunLabel)
  /// What a decision of a hook goes along with.
  case effects(CallEffects)
  /// The counts at the end of a turn.
  case summary(RunTally)

  /// The record's `metadata.event_code`; `nil` if it is that of the hook's event.
  package var code: String? {
    switch self {
    case .resolution: "call.resolved"
    case .label: "label"
    case .effects: nil
    case .summary: "run.summary"
    }
  }

  /// The record's `activity_name`; `nil` if it is that of the hook's event.
  package var activityName: String? {
    switch self {
    case .resolution: "Resolve"
    case .label: "Label"
    case .effects: nil
    case .summary: "Summarize"
    }
  }
}
