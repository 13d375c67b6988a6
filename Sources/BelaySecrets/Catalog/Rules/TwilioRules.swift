import BelayModel

/// Secret formats of Twilio.
enum TwilioRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "twilio-auth", title: "Twilio auth token", severity: .critical, form: .assigned,
      keywords: "twilio_auth|twilio_token|twilioauth|twilio-auth|twilio.auth|twilio_api",
      pattern: "[0-9a-f]{32}", specificity: 4, advice: "Rotate it at https://console.twilio.com",
      finds: "TWILIO_AUTH_TOKEN={{fake:twilio-auth}}",
      ignores: "TWILIO_AUTH_TOKEN=your_auth_token"),
    SecretRule(
      id: "twilio-key", title: "Twilio API key id", severity: .medium, form: .following,
      keywords: "twilio|api_key_sid|apikeysid",
      pattern: #"[^\n]{0,80}?(?<![A-Za-z0-9])(SK[0-9a-f]{32})"#, specificity: 4,
      advice: "Rotate it at https://console.twilio.com",
      finds: "TWILIO_API_KEY={{fake:twilio-key}}", ignores: "TWILIO_API_KEY=SK"),
  ]
}
