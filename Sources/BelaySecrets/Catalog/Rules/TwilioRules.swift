import BelayModel

/// Secret formats of Twilio.
enum TwilioRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "twilio-auth", title: "Twilio auth token", severity: .critical, form: .credited,
      keywords: "twilio",
      pattern: "[0-9a-f]{32}", specificity: 4, advice: "Rotate it at https://console.twilio.com",
      finds: "TWILIO_AUTH_TOKEN={{fake:twilio-auth}}",
      ignores: "TWILIO_AUTH_TOKEN=your_auth_token"),
    SecretRule(
      id: "twilio-key", title: "Twilio API key id", severity: .medium, form: .run,
      keywords: "SK", pattern: "SK[0-9a-f]{32}",
      advice: "Rotate it at https://console.twilio.com",
      finds: "TWILIO_API_KEY={{fake:twilio-key}}", ignores: "TWILIO_API_KEY=SK"),
    SecretRule(
      id: "twilio-sid", title: "Twilio account SID", severity: .low, form: .run, keywords: "AC",
      pattern: "AC[0-9a-f]{32}", advice: "Revoke it in the settings of Twilio",
      finds: "TOKEN={{fake:twilio-sid}}", ignores: "TOKEN={{blank:twilio-sid}}"),
  ]
}
