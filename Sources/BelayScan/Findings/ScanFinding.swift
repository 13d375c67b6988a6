package import BelayModel
package import BelaySecrets

/// A secret found in a file or a commit, without the secret.
package struct ScanFinding: Sendable, Equatable {
  package let rule: String
  package let title: String
  package let severity: Severity
  /// The path as it was given or found, as bytes: a file name need not be UTF-8; `-` for standard
  /// input.
  package var file: [UInt8]
  /// From 1.
  package let line: Int
  /// From 1, in characters of UTF-8.
  package let column: Int
  /// Where the secret's last character stands.
  package let endLine: Int
  package let endColumn: Int
  /// What can be shown of it.
  package let redacted: String
  /// The same secret under the same rule and key has the same fingerprint, wherever it stands.
  package let fingerprint: String
  /// A keyed hash of the secret alone, to compare it with lists of other programs.
  let secretDigest: String
  package let verification: Verification
  package let advice: String?
  /// Its line, as far as it may be shown.
  package let excerpt: Excerpt
  /// The commit that brought it in, where history was scanned.
  package var commit: ScanCommit?

  init(
    rule: String, title: String, severity: Severity, file: [UInt8], line: Int, column: Int,
    endLine: Int, endColumn: Int, redacted: String, fingerprint: String, secretDigest: String,
    verification: Verification, advice: String?, excerpt: Excerpt, commit: ScanCommit? = nil
  ) {
    self.rule = rule
    self.title = title
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
    self.redacted = redacted
    self.fingerprint = fingerprint
    self.secretDigest = secretDigest
    self.verification = verification
    self.advice = advice
    self.excerpt = excerpt
    self.commit = commit
  }
}
