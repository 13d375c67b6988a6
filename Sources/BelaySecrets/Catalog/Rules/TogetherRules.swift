import BelayModel

/// Secret formats of Together AI.
enum TogetherRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "together-key", title: "Together AI key", severity: .high, keywords: "tgp_v1_",
      pattern: "tgp_v1_[A-Za-z0-9_-]{43}", boundary: .base64URL,
      advice: "Revoke it at https://api.together.ai/settings/api-keys",
      finds: "TOKEN={{fake:together-key}}", ignores: "TOKEN={{blank:together-key}}")
  ]
}
