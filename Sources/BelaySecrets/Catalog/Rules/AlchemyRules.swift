import BelayModel

/// Secret formats of Alchemy.
enum AlchemyRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "alchemy-key", title: "Alchemy API key in URL", severity: .medium, form: .following,
      keywords: ".g.alchemy.com/", pattern: #"\.g\.alchemy\.com/v2/([A-Za-z0-9_-]{32})"#,
      boundary: .base64URL, advice: "Revoke it in the settings of Alchemy",
      finds: "https://eth-mainnet.g.alchemy.com/v2/{{fake:alchemy-key}}",
      ignores: "https://eth-mainnet.g.alchemy.com/v2/demo")
  ]
}
