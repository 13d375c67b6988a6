/// What became of a record.
package enum AppendOutcome: Sendable, Equatable {
  /// It stands in its chain.
  case written
  /// It waits in a file of its own until the next record of its session is appended, for this reason.
  case spilled(String)
  /// It is lost, for this reason.
  case failed(String)
}
