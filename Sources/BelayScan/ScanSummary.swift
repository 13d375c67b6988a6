/// What a scan looked at.
package struct ScanSummary: Sendable, Equatable {
  package var files = 0
  package var bytes = 0
  /// Files that are not text.
  package var binaries = 0
  /// What could not be read or judged, as `path: reason`.
  package var problems: [String] = []

  package init() {}
}
