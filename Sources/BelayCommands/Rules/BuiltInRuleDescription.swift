package import BelayModel

/// A built-in rule for people: what `belay rules` prints and the tests prove.
package struct BuiltInRuleDescription: Sendable {
  package let id: String
  package let ruling: Ruling
  package let severity: Severity
  /// Why, in one sentence without full stop.
  package let reason: String
  /// What to do instead; `nil` where there is nothing to suggest.
  package let advice: String?
  /// Commands, or for `isPath` paths, that the rule matches.
  package let match: [String]
  /// Commands, or for `isPath` paths, that the rule does not match.
  package let notMatch: [String]
  /// Whether it judges paths, whatever program or tool touches them.
  package let isPath: Bool
}
