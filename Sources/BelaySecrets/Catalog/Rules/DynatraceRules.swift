import BelayModel

/// Secret formats of Dynatrace.
enum DynatraceRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "dynatrace-token", title: "Dynatrace token", severity: .high, keywords: "dt0",
      pattern: #"dt0[a-zA-Z]\d{2}\.[A-Za-z0-9]{24}\.[A-Za-z0-9]{64}"#,
      advice: "Revoke it under Access tokens in Dynatrace", finds: "TOKEN={{fake:dynatrace-token}}",
      ignores: "TOKEN={{blank:dynatrace-token}}")
  ]
}
