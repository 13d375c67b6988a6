import BelayModel

/// Secret formats of SendGrid.
enum SendGridRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "sendgrid-key", title: "SendGrid API key", severity: .critical, keywords: "SG.",
      pattern: #"SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}"#, boundary: .base64URL,
      advice: "Delete it at https://app.sendgrid.com/settings/api_keys",
      finds: "TOKEN={{fake:sendgrid-key}}", ignores: "TOKEN={{blank:sendgrid-key}}")
  ]
}
