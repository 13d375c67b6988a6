import BelayModel

/// Secret formats of SparkPost.
enum SparkPostRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "sparkpost-key", title: "SparkPost API key", severity: .medium, form: .credited,
      keywords: "sparkpost", pattern: "[0-9a-fA-F]{40}", specificity: 4,
      advice: "Revoke it in the settings of SparkPost",
      finds: "SPARKPOST_API_KEY={{fake:sparkpost-key}}", ignores: "commit {{shape:hex:40}}")
  ]
}
