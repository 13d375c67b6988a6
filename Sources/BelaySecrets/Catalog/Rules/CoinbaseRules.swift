import BelayModel

/// Secret formats of Coinbase.
enum CoinbaseRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "coinbase-key", title: "Coinbase API key secret", severity: .high, form: .credited,
      keywords: "coinbase", pattern: "[A-Za-z0-9_-]{64}", boundary: .base64URL, validator: .mixed,
      specificity: 4, advice: "Revoke it in the settings of Coinbase",
      finds: "COINBASE_API_SECRET={{fake:coinbase-key}}", ignores: "commit {{shape:b64u:62}}")
  ]
}
