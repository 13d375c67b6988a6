import BelayModel

/// Secret formats of ClickUp.
enum ClickUpRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "clickup-token", title: "ClickUp personal token", severity: .high, form: .run,
      keywords: "pk_", pattern: #"pk_\d{8,9}_[A-Za-z0-9]{32}"#,
      advice: "Revoke it in the settings of ClickUp", finds: "TOKEN={{fake:clickup-token}}",
      ignores: "TOKEN={{blank:clickup-token}}")
  ]
}
