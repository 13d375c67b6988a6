import BelayModel

/// Secret formats of PayPal.
enum PayPalRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "paypal-secret", title: "PayPal client secret", severity: .high, form: .credited,
      keywords: "paypal", pattern: "E[A-Za-z0-9_-]{79}", boundary: .base64URL, validator: .mixed,
      specificity: 4, advice: "Revoke it in the settings of PayPal",
      finds: "PAYPAL_CLIENT_SECRET={{fake:paypal-secret}}", ignores: "PAYPAL_CLIENT_SECRET=<key>")
  ]
}
