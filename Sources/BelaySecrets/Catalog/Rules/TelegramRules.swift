import BelayModel

/// Secret formats of Telegram.
enum TelegramRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "telegram-bot", title: "Telegram bot token", severity: .high, form: .search,
      keywords: ":AA",
      pattern:
        #"\d(?:(?<![\w-]\d)|(?<=/bot\d|\\[nrt]\d|\[\dm\d|\[\d\dm\d))\d{7,9}:AA[A-Za-z0-9_-]{33}(?!\w|-\w)"#,
      leading: 15,
      reach: 40, boundary: .none, advice: "Revoke it by /revoke to @BotFather",
      finds: "TOKEN={{fake:telegram-bot}}", ignores: "12:AA")
  ]
}
