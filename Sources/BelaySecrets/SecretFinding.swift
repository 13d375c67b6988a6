package import BelayModel

/// One secret found in a text.
///
/// It never holds the secret, only where it stands.
package struct SecretFinding: Sendable, Equatable {
  /// The rule's id without prefix, for example `github-pat`.
  package let rule: String
  /// What it is, for people.
  package let title: String
  package private(set) var severity: Severity
  /// Where the secret proper stands in the scanned array.
  package let range: Range<Int>
  /// A preview without any secret character: the fixed prefix of the format and the length.
  package let redacted: String
  package let verification: Verification
  /// What to do about it, usually where to revoke it.
  package let advice: String?

  /// The same with a severity that is not below another.
  package func raised(to least: Severity) -> SecretFinding {
    var finding = self
    finding.severity = max(severity, least)
    return finding
  }

  /// Whether nothing but a name and the look of the value speaks for it.
  package var isGuess: Bool {
    guard verification == .none else { return false }
    switch rule {
    case "generic-api-key", "generic-password", "generic-hex-secret", "auth-bearer-header":
      return true
    default: return false
    }
  }

  package init(
    rule: String, title: String, severity: Severity, range: Range<Int>, redacted: String,
    verification: Verification, advice: String?
  ) {
    self.rule = rule
    self.title = title
    self.severity = severity
    self.range = range
    self.redacted = redacted
    self.verification = verification
    self.advice = advice
  }
}
