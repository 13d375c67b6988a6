import BelayModel

/// Secret formats of Stability AI.
enum StabilityRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "stability-key", title: "Stability AI API key", severity: .high, form: .nearby,
      keywords: "stability|dreamstudio", pattern: "sk-[A-Za-z0-9]{48}",
      advice: "Revoke it in the settings of Stability AI",
      finds: "STABILITY_API_KEY={{fake:stability-key}}", ignores: "STABILITY_API_KEY=<key>")
  ]
}
