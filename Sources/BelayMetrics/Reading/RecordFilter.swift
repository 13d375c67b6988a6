/// Which records a reader wants.
package struct RecordFilter: Sendable {
  /// Not before this time, milliseconds since 1970.
  package var since: Int64
  /// Only records of this team; `nil` for all.
  package var team: String?

  package init(since: Int64 = 0, team: String? = nil) {
    self.since = since
    self.team = team
  }

  /// Whether a record is wanted.
  func admits(_ line: Span<UInt8>, _ fields: RecordFields) -> Bool {
    if fields.time < since { return false }
    guard let team else { return true }
    return JSONText.text(line, fields.team) == team
  }
}
