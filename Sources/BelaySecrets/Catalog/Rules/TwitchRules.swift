import BelayModel

/// Secret formats of Twitch.
enum TwitchRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "twitch-secret", title: "Twitch client secret / token", severity: .medium,
      form: .credited, keywords: "twitch", pattern: "[a-z0-9]{30}", validator: .mixed,
      specificity: 4, advice: "Revoke it in the settings of Twitch",
      finds: "TWITCH_CLIENT_SECRET={{fake:twitch-secret}}", ignores: "commit {{shape:lan:30}}")
  ]
}
