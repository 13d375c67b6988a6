import BelayModel

/// Secret formats of Mailgun.
enum MailgunRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "mailgun-key", title: "Mailgun private key", severity: .high, keywords: "key-",
      pattern: "key-[0-9a-f]{32}", advice: "Regenerate it in the Mailgun API security settings",
      finds: "TOKEN={{fake:mailgun-key}}", ignores: "TOKEN={{blank:mailgun-key}}"),
    SecretRule(
      id: "mailgun-key-v2", title: "Mailgun API key", severity: .high, form: .run,
      keywords: "0|1|2|3|4|5|6|7|8|9|a|b|c|d|e|f", pattern: "[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}",
      unbroken: 31, boundary: .base64URL, advice: "Revoke it in the settings of Mailgun",
      finds: "TOKEN={{fake:mailgun-key-v2}}", ignores: "id {{shape:uuid}}"),
  ]
}
