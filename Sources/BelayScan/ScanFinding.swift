package import BelayModel

/// A secret found in a file or a commit, without the secret.
package struct ScanFinding: Sendable, Equatable {
  package let rule: String
  package let title: String
  package let severity: Severity
  /// The path as it was given or found; `-` for standard input.
  package let file: String
  /// From 1.
  package let line: Int
  /// From 1, in characters of UTF-8.
  package let column: Int
  /// What can be shown of it.
  package let redacted: String
  /// The same secret under the same rule has the same fingerprint, wherever it stands.
  package let fingerprint: String
  /// `checksum`, `structure` or `none`.
  package let verified: String
  package let advice: String?
}
