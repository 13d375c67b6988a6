import BelayModel

/// Secret formats of Asana.
enum AsanaRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "asana-pat", title: "Asana personal access token", severity: .high, form: .nearby,
      keywords: "asana", pattern: #"\d/\d{14,17}(?:/\d{14,17})?:[0-9a-f]{32}"#,
      advice: "Revoke it in the settings of Asana", finds: "ASANA_TOKEN={{fake:asana-pat}}",
      ignores: "ASANA_TOKEN=<key>")
  ]
}
