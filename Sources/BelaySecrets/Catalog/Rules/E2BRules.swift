import BelayModel

/// Secret formats of E2B.
enum E2BRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "e2b-key", title: "E2B API key", severity: .high, keywords: "e2b_",
      pattern: "e2b_[0-9a-f]{40}", advice: "Revoke it in the settings of E2B",
      finds: "TOKEN={{fake:e2b-key}}", ignores: "TOKEN={{blank:e2b-key}}")
  ]
}
