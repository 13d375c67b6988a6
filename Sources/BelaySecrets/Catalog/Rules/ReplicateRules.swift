import BelayModel

/// Secret formats of Replicate.
enum ReplicateRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "replicate-token", title: "Replicate API token", severity: .high, keywords: "r8_",
      pattern: "r8_[A-Za-z0-9]{37}",
      advice: "Revoke it at https://replicate.com/account/api-tokens",
      finds: "TOKEN={{fake:replicate-token}}", ignores: "TOKEN={{blank:replicate-token}}")
  ]
}
