import BelayModel

/// Secret formats of Binance.
enum BinanceRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "binance-secret", title: "Binance API secret", severity: .high, form: .credited,
      keywords: "binance", pattern: "[A-Za-z0-9]{64}", validator: .mixed, specificity: 4,
      advice: "Revoke it in the settings of Binance",
      finds: "BINANCE_API_SECRET={{fake:binance-secret}}", ignores: "commit {{shape:b62:64}}")
  ]
}
