import BelayModel

/// Secret formats of Typeform.
enum TypeformRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "typeform-token", title: "Typeform personal token", severity: .medium, keywords: "tfp_",
      pattern: "tfp_[A-Za-z0-9_-]{59}", boundary: .base64URL,
      advice: "Revoke it in the settings of Typeform", finds: "TOKEN={{fake:typeform-token}}",
      ignores: "TOKEN={{blank:typeform-token}}")
  ]
}
