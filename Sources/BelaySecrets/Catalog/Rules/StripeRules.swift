import BelayModel

/// Secret formats of Stripe.
enum StripeRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "stripe-secret-live", title: "Stripe secret key", severity: .critical,
      keywords: "sk_live_", pattern: "sk_live_[A-Za-z0-9]{24,110}", minimumEntropy: 30,
      advice: "Roll it at https://dashboard.stripe.com/apikeys",
      finds: "TOKEN={{fake:stripe-secret-live}}", ignores: "TOKEN={{blank:stripe-secret-live}}"),
    SecretRule(
      id: "stripe-restricted-live", title: "Stripe restricted key", severity: .critical,
      keywords: "rk_live_", pattern: "rk_live_[A-Za-z0-9]{24,110}", minimumEntropy: 30,
      advice: "Roll it at https://dashboard.stripe.com/apikeys",
      finds: "TOKEN={{fake:stripe-restricted-live}}",
      ignores: "TOKEN={{blank:stripe-restricted-live}}"),
    SecretRule(
      id: "stripe-secret-test", title: "Stripe test key", severity: .low,
      keywords: "sk_test_|rk_test_", pattern: "[sr]k_test_[A-Za-z0-9]{24,110}", minimumEntropy: 30,
      advice: "Roll it at https://dashboard.stripe.com/apikeys",
      finds: "TOKEN={{fake:stripe-secret-test}}", ignores: "TOKEN={{blank:stripe-secret-test}}"),
    SecretRule(
      id: "stripe-webhook", title: "Stripe webhook signing secret", severity: .high,
      keywords: "whsec_", pattern: "whsec_[A-Za-z0-9+/]{32,64}={0,2}", boundary: .base64,
      advice: "Roll it at https://dashboard.stripe.com/apikeys",
      finds: "TOKEN={{fake:stripe-webhook}}", ignores: "TOKEN={{blank:stripe-webhook}}"),
    SecretRule(
      id: "stripe-secret-old", title: "Stripe live secret key (old length)", severity: .critical,
      keywords: "sk_live_", pattern: "sk_live_[A-Za-z0-9]{24}", specificity: 6,
      advice: "Roll it at https://dashboard.stripe.com/apikeys",
      finds: "TOKEN={{fake:stripe-secret-old}}", ignores: "TOKEN={{blank:stripe-secret-old}}"),
  ]
}
