/// Which part of the run log a report is about.
package struct ReportScope: Sendable {
  /// Only these sessions; empty for all.
  package var sessions: [String]
  /// Only what was recorded at or after this time, in milliseconds since 1970.
  package var since: Int64?

  package init(sessions: [String] = [], since: Int64? = nil) {
    self.sessions = sessions
    self.since = since
  }

  /// Whether everything is meant.
  var isWhole: Bool { sessions.isEmpty && since == nil }
}
