import BelayModel

/// Secret formats of MessageBird.
enum MessageBirdRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "messagebird-key", title: "MessageBird API key", severity: .medium, form: .credited,
      keywords: "messagebird|message_bird", pattern: "[A-Za-z0-9]{25}", validator: .mixed,
      specificity: 4, advice: "Revoke it in the settings of MessageBird",
      finds: "MESSAGEBIRD_ACCESS_KEY={{fake:messagebird-key}}", ignores: "commit {{shape:b62:25}}")
  ]
}
