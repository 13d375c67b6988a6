import BelayModel

/// Secret formats of Infura.
enum InfuraRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "infura-key", title: "Infura project key in URL", severity: .medium, form: .following,
      keywords: ".infura.io/", pattern: #"\.infura\.io/(?:ws/)?v3/([0-9a-f]{32})"#,
      advice: "Revoke it in the settings of Infura",
      finds: "https://mainnet.infura.io/v3/{{fake:infura-key}}",
      ignores: "https://mainnet.infura.io/v3/YOUR_KEY")
  ]
}
