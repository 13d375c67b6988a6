import BelayModel

/// Secret formats of Mollie.
enum MollieRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "mollie-key", title: "Mollie live API key", severity: .high, form: .nearby,
      keywords: "mollie", pattern: "(?:live|test)_[A-Za-z0-9]{30}",
      advice: "Revoke it in the settings of Mollie", finds: "MOLLIE_API_KEY={{fake:mollie-key}}",
      ignores: "MOLLIE_API_KEY=<key>")
  ]
}
