import BelayModel

/// Secret formats of Checkout.com.
enum CheckoutRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "checkout-secret", title: "Checkout.com secret key", severity: .high, form: .nearby,
      keywords: "checkout",
      pattern: """
        sk_(?:test_|sbox_)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}
        """, advice: "Revoke it in the settings of Checkout.com",
      finds: "CHECKOUT_SECRET_KEY={{fake:checkout-secret}}", ignores: "CHECKOUT_SECRET_KEY=<key>")
  ]
}
