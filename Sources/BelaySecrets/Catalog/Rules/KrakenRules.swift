import BelayModel

/// Secret formats of Kraken.
enum KrakenRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "kraken-secret", title: "Kraken private key", severity: .high, form: .credited,
      keywords: "kraken", pattern: "[A-Za-z0-9+/]{86}==", boundary: .base64,
      validator: .base64Bytes(64), specificity: 4, advice: "Revoke it in the settings of Kraken",
      finds: "KRAKEN_PRIVATE_KEY={{fake:kraken-secret}}", ignores: "KRAKEN_PRIVATE_KEY=<key>")
  ]
}
