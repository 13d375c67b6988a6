import BelayModel

/// Secret formats of Neon.
enum NeonRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "neon-key", title: "Neon API key", severity: .critical, keywords: "napi_",
      pattern: "napi_[A-Za-z0-9]{64}", advice: "Revoke it in the Neon console",
      finds: "TOKEN={{fake:neon-key}}", ignores: "TOKEN={{blank:neon-key}}")
  ]
}
