import BelayModel

/// Secret formats of Mistral.
enum MistralRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "mistral-key", title: "Mistral API key", severity: .high, form: .credited,
      keywords: "mistral", pattern: "[A-Za-z0-9]{32}", validator: .mixed, specificity: 4,
      advice: "Revoke it in the settings of Mistral", finds: "MISTRAL_API_KEY={{fake:mistral-key}}",
      ignores: "commit {{shape:b62:32}}")
  ]
}
