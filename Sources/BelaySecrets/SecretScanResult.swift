/// What a scan found, and what it could not decide.
package struct SecretScanResult: Sendable, Equatable {
  /// Sorted by position, never overlapping.
  package var findings: [SecretFinding]
  /// Ids of rules that reached a match, depth or heap limit, or whose pattern does not compile.
  package var undecided: [String]

  package init(findings: [SecretFinding] = [], undecided: [String] = []) {
    self.findings = findings
    self.undecided = undecided
  }
}
