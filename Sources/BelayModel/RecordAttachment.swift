/// What a record says that is no decision of a hook.
///
/// Indirect, so that the records of decisions, which have none, stay small.
package indirect enum RecordAttachment: Sendable, Equatable {
  /// What became of a call.
  case resolution(CallResolution)

  /// The record's `metadata.event_code`.
  package var code: String {
    switch self {
    case .resolution: "call.resolved"
    }
  }

  /// The record's `activity_name`.
  package var activityName: String {
    switch self {
    case .resolution: "Resolve"
    }
  }
}
