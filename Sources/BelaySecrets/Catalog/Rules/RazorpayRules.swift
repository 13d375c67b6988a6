import BelayModel

/// Secret formats of Razorpay.
enum RazorpayRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "razorpay-key", title: "Razorpay key id", severity: .medium,
      keywords: "rzp_live_|rzp_test_", pattern: "rzp_(?:live|test)_[A-Za-z0-9]{14}",
      advice: "Regenerate it in the Razorpay dashboard", finds: "TOKEN={{fake:razorpay-key}}",
      ignores: "TOKEN={{blank:razorpay-key}}")
  ]
}
