import BelayModel

/// Secret formats of Mailgun.
enum MailgunRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "mailgun-key", title: "Mailgun private key", severity: .high, keywords: "key-",
      pattern: "key-[0-9a-f]{32}", advice: "Regenerate it in the Mailgun API security settings",
      finds: "TOKEN={{fake:mailgun-key}}", ignores: "TOKEN={{blank:mailgun-key}}")
  ]
}
