import BelayModel

/// Secret formats of Plivo.
enum PlivoRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "plivo-token", title: "Plivo auth token", severity: .high, form: .credited,
      keywords: "plivo", pattern: "[A-Za-z0-9]{40}", validator: .mixed, specificity: 4,
      advice: "Revoke it in the settings of Plivo", finds: "PLIVO_AUTH_TOKEN={{fake:plivo-token}}",
      ignores: "commit {{shape:b62:40}}")
  ]
}
