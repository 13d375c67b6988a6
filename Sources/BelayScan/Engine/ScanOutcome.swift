/// What a scan, or a part of it, came to.
package struct ScanOutcome: Sendable, Equatable {
  /// In the order of the sources, and by position in each.
  package var findings: [ScanFinding] = []
  package var summary = ScanSummary()

  package init() {}

  /// Puts another part behind this one.
  package mutating func add(_ other: ScanOutcome) {
    findings += other.findings
    summary.add(other.summary)
  }
}
