import BelayModel

/// Secret formats of Paystack.
enum PaystackRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "paystack-secret", title: "Paystack secret key", severity: .critical, form: .nearby,
      keywords: "paystack", pattern: "sk_(?:live|test)_[0-9a-f]{40}", specificity: 7,
      advice: "Revoke it in the settings of Paystack",
      finds: "PAYSTACK_SECRET_KEY={{fake:paystack-secret}}", ignores: "PAYSTACK_SECRET_KEY=<key>")
  ]
}
