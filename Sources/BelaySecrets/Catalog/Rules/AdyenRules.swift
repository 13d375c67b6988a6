import BelayModel

/// Secret formats of Adyen.
enum AdyenRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "adyen-key", title: "Adyen API key", severity: .high, form: .run, keywords: "AQE",
      pattern: """
        AQE[A-Za-z0-9+/]{120,180}-[A-Za-z0-9+/]{44}-[A-Za-z0-9_-]{16}
        """, boundary: .base64URL, advice: "Revoke it in the settings of Adyen",
      finds: "TOKEN={{fake:adyen-key}}", ignores: "TOKEN={{blank:adyen-key}}")
  ]
}
