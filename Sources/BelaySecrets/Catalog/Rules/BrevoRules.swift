import BelayModel

/// Secret formats of Brevo.
enum BrevoRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "brevo-key", title: "Brevo API key", severity: .high, keywords: "xkeysib-",
      pattern: "xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}",
      advice: "Delete it at https://app.brevo.com/settings/keys/api",
      finds: "TOKEN={{fake:brevo-key}}", ignores: "TOKEN={{blank:brevo-key}}"),
    SecretRule(
      id: "brevo-smtp", title: "Brevo SMTP key", severity: .high, keywords: "xsmtpsib-",
      pattern: "xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16}",
      advice: "Delete it at https://app.brevo.com/settings/keys/api",
      finds: "TOKEN={{fake:brevo-smtp}}", ignores: "TOKEN={{blank:brevo-smtp}}"),
  ]
}
