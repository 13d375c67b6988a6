import BelayModel

/// Secret formats of Zendesk.
enum ZendeskRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "zendesk-token", title: "Zendesk API token", severity: .high, form: .credited,
      keywords: "zendesk", pattern: "[A-Za-z0-9]{40}", validator: .mixed, specificity: 4,
      advice: "Revoke it in the settings of Zendesk",
      finds: "ZENDESK_API_TOKEN={{fake:zendesk-token}}", ignores: "commit {{shape:b62:40}}")
  ]
}
