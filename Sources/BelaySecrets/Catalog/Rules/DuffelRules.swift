import BelayModel

/// Secret formats of Duffel.
enum DuffelRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "duffel-token", title: "Duffel live token", severity: .high,
      keywords: "duffel_live_|duffel_test_", pattern: "duffel_(?:live|test)_[A-Za-z0-9_-]{43}",
      boundary: .base64URL, advice: "Revoke it in the settings of Duffel",
      finds: "TOKEN={{fake:duffel-token}}", ignores: "TOKEN={{blank:duffel-token}}")
  ]
}
