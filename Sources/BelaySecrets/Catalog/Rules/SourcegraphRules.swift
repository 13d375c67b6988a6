import BelayModel

/// Secret formats of Sourcegraph.
enum SourcegraphRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "sourcegraph-token", title: "Sourcegraph token", severity: .high, keywords: "sgp_",
      pattern: "sgp_(?:(?:[0-9a-f]{16}|local)_)?[0-9a-f]{40}",
      advice: "Revoke it in the Sourcegraph user settings",
      finds: "TOKEN={{fake:sourcegraph-token}}", ignores: "TOKEN={{blank:sourcegraph-token}}")
  ]
}
