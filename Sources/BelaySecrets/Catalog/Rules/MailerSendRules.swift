import BelayModel

/// Secret formats of MailerSend.
enum MailerSendRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "mailersend-key", title: "MailerSend token", severity: .high, keywords: "mlsn.",
      pattern: #"mlsn\.[0-9a-f]{64}"#, advice: "Delete it in the MailerSend API tokens",
      finds: "TOKEN={{fake:mailersend-key}}", ignores: "TOKEN={{blank:mailersend-key}}")
  ]
}
