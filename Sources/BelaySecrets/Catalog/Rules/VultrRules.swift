import BelayModel

/// Secret formats of Vultr.
enum VultrRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "vultr-key", title: "Vultr API key", severity: .high, form: .credited, keywords: "vultr",
      pattern: "[A-Z0-9]{36}", validator: .mixed, specificity: 4,
      advice: "Revoke it in the settings of Vultr", finds: "VULTR_API_KEY={{fake:vultr-key}}",
      ignores: "commit {{shape:uan:36}}")
  ]
}
