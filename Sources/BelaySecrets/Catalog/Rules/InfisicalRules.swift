import BelayModel

/// Secret formats of Infisical.
enum InfisicalRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "infisical-token", title: "Infisical service token", severity: .critical, form: .run,
      keywords: "st.", pattern: #"st\.[0-9a-f]{24}\.[0-9a-f]{32}\.[0-9a-f]{32}"#,
      advice: "Revoke it in the settings of Infisical", finds: "TOKEN={{fake:infisical-token}}",
      ignores: "TOKEN={{blank:infisical-token}}")
  ]
}
