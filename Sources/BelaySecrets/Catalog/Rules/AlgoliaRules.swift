import BelayModel

/// Secret formats of Algolia.
enum AlgoliaRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "algolia-admin-key", title: "Algolia admin API key", severity: .high, form: .credited,
      keywords: "algolia", pattern: #"[0-9a-fA-F]{32}(?!["'`],?\s{0,20}["']?indexName)"#,
      specificity: 4,
      advice: "Revoke it in the settings of Algolia",
      finds: "ALGOLIA_ADMIN_KEY={{fake:algolia-admin-key}}", ignores: "commit {{shape:hex:32}}")
  ]
}
