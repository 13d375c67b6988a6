/// A `[[secret]]` rule of a policy file: a secret format of one's own.
package struct SecretPatternRule: Sendable {
  package let id: String
  /// What it is, for people.
  package let title: String
  /// Literal words, without case, at least one of which stands in or near every match.
  ///
  /// Never empty.
  package let keywords: [String]
  /// A PCRE2 pattern, matched on bytes.
  ///
  /// The group named `secret`, else group 1, else the whole match is the secret.
  package let pattern: String
  package let severity: Severity
  /// Texts the rule must find something in, checked when it is loaded.
  package let match: [String]
  /// Texts the rule must find nothing in, checked when it is loaded.
  package let notMatch: [String]
  package let origin: RuleOrigin

  package init(
    id: String, title: String, keywords: [String], pattern: String, severity: Severity,
    match: [String] = [], notMatch: [String] = [], origin: RuleOrigin
  ) {
    self.id = id
    self.title = title
    self.keywords = keywords
    self.pattern = pattern
    self.severity = severity
    self.match = match
    self.notMatch = notMatch
    self.origin = origin
  }
}
