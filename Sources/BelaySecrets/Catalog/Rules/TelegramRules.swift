import BelayModel

/// Secret formats of Telegram.
enum TelegramRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "telegram-bot", title: "Telegram bot token", severity: .high, form: .search,
      keywords: ":AA", pattern: #"\d{8,10}:AA[A-Za-z0-9_-]{33}"#, leading: 11, reach: 40,
      boundary: .base64URL, advice: "Revoke it by /revoke to @BotFather",
      finds: "TOKEN={{fake:telegram-bot}}", ignores: "12:AA")
  ]
}
