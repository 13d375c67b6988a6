import BelayModel

/// Secret formats of Intercom.
enum IntercomRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "intercom-token", title: "Intercom access token", severity: .high, keywords: "dG9rO",
      pattern: "dG9rO[A-Za-z0-9+/]{54}=", boundary: .base64,
      advice: "Revoke it in the settings of Intercom", finds: "TOKEN={{fake:intercom-token}}",
      ignores: "TOKEN={{blank:intercom-token}}")
  ]
}
