import BelayModel

/// Secret formats of DeepSeek.
enum DeepSeekRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "deepseek-key", title: "DeepSeek API key", severity: .high, form: .nearby,
      keywords: "deepseek", pattern: "sk-[0-9a-f]{32}", specificity: 6,
      advice: "Revoke it in the settings of DeepSeek",
      finds: "DEEPSEEK_API_KEY={{fake:deepseek-key}}", ignores: "DEEPSEEK_API_KEY=<key>")
  ]
}
