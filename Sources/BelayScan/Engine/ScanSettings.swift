package import BelayModel

/// What every text of a scan is scanned with.
package struct ScanSettings: Sendable {
  package var fingerprint: Fingerprint
  /// Whether Belay's own formats are looked for.
  package var usesBuiltIn = true
  /// Formats of a policy.
  package var custom: [SecretPatternRule] = []
  /// Findings below this are not reported.
  package var minimumSeverity = Severity.low
  /// Whether a comment in the line allows a finding.
  package var honoursComments = true
  package var window = ScanWindow.Size()
  /// At most so many threads; 0 asks for one a processor.
  package var threads = 0

  package init(fingerprint: Fingerprint) {
    self.fingerprint = fingerprint
  }
}
