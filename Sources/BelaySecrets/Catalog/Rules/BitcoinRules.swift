import BelayModel

/// Secret formats of Bitcoin.
enum BitcoinRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "btc-wif", title: "Bitcoin WIF private key", severity: .critical, form: .run,
      keywords: "5|K|L|c|9", pattern: "[5KLc9][1-9A-HJ-NP-Za-km-z]{50,51}", unbroken: 50,
      validator: .base58Check,
      advice: "Move the funds to a new key", finds: "{{fake:btc-wif}}", ignores: "5{{shape:b58:50}}"
    )
  ]
}
