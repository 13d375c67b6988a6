import BelayModel

/// Secret formats of Fireworks AI.
enum FireworksRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "fireworks-key", title: "Fireworks AI API key", severity: .high, form: .run,
      keywords: "fw_", pattern: "fw_[A-Za-z0-9]{24}",
      advice: "Revoke it in the settings of Fireworks AI", finds: "TOKEN={{fake:fireworks-key}}",
      ignores: "TOKEN={{blank:fireworks-key}}")
  ]
}
