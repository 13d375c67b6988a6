import BelayModel

/// Secret formats of Opsgenie.
enum OpsgenieRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "opsgenie-key", title: "Opsgenie API key", severity: .medium, form: .credited,
      keywords: "opsgenie", pattern: "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
      specificity: 4, advice: "Revoke it in the settings of Opsgenie",
      finds: "OPSGENIE_API_KEY={{fake:opsgenie-key}}", ignores: "OPSGENIE_API_KEY=<key>")
  ]
}
