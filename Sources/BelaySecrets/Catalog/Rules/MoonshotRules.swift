import BelayModel

/// Secret formats of Moonshot (Kimi).
enum MoonshotRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "moonshot-key", title: "Moonshot (Kimi) API key", severity: .high, form: .nearby,
      keywords: "moonshot|kimi_|kimi.|kimi-", pattern: "sk-[A-Za-z0-9]{48}",
      advice: "Revoke it in the settings of Moonshot (Kimi)",
      finds: "MOONSHOT_API_KEY={{fake:moonshot-key}}", ignores: "MOONSHOT_API_KEY=<key>")
  ]
}
