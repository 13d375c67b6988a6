import BelayModel

/// Secret formats of Exoscale.
enum ExoscaleRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "exoscale-key", title: "Exoscale API key", severity: .medium, form: .run, keywords: "EXO",
      pattern: "EXO[A-Za-z0-9]{24}", advice: "Revoke it in the settings of Exoscale",
      finds: "TOKEN={{fake:exoscale-key}}", ignores: "TOKEN={{blank:exoscale-key}}")
  ]
}
