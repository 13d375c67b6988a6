import BelayModel

/// Secret formats of Discord.
enum DiscordRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "discord-bot", title: "Discord bot token", severity: .critical, form: .run,
      keywords: "M|N|O",
      pattern: #"""
        (?:[MN][DTjz]|O[DT])[A-Za-z0-9]{20,26}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{25,40}
        """#, unbroken: 21,
      boundary: .base64URL, validator: .discordBot,
      advice: "Reset it at https://discord.com/developers/applications",
      finds: "DISCORD_TOKEN={{fake:discord-bot}}", ignores: "DISCORD_TOKEN=<token>"),
    SecretRule(
      id: "discord-webhook", title: "Discord webhook", severity: .medium, form: .following,
      keywords: "discord.com/api/webhooks/|discordapp.com/api/webhooks/",
      pattern: #"discord(?:app)?\.com/api/webhooks/(\d{17,20}/[A-Za-z0-9_-]{60,72})"#,
      boundary: .base64URL, advice: "Reset it at https://discord.com/developers/applications",
      finds: "https://discord.com/api/webhooks/{{fake:discord-webhook}}",
      ignores: "https://discord.com/api/webhooks/ID/TOKEN"),
    SecretRule(
      id: "discord-client-secret", title: "Discord OAuth client secret", severity: .high,
      form: .credited, keywords: "discord", pattern: "[A-Za-z0-9_-]{32}", boundary: .base64URL,
      validator: .mixed, specificity: 4, advice: "Revoke it in the settings of Discord",
      finds: "DISCORD_CLIENT_SECRET={{fake:discord-client-secret}}",
      ignores: "commit {{shape:b64u:30}}"),
  ]
}
