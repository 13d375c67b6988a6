package import BelayModel

/// What every text of a scan is scanned with.
package struct ScanSettings: Sendable {
  package var fingerprint: Fingerprint
  /// Rules of a gitleaks configuration, in place of Belay's own unless it extends the default.
  package var gitleaks: GitleaksConfiguration?
  /// Formats of a policy.
  package var custom: [SecretPatternRule] = []
  /// Findings below this are not reported.
  package var minimumSeverity = Severity.low
  /// Whether a comment in the line allows a finding.
  package var honoursComments = true
  /// Whether examples in documentation are reported too.
  package var includesSamples = false
  /// Whether tokens with a wrong checksum are reported too.
  package var showsInvalid = false
  /// Whether there are so many texts that a table which is dear to make pays.
  package var expectsManyTexts = false
  package var window = ScanWindow.Size()
  /// At most so many threads; 0 asks for one a processor.
  package var threads = 0

  package init(fingerprint: Fingerprint) {
    self.fingerprint = fingerprint
  }
}
