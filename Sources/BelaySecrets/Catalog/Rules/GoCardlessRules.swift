import BelayModel

/// Secret formats of GoCardless.
enum GoCardlessRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "gocardless-token", title: "GoCardless live token", severity: .high, form: .nearby,
      keywords: "gocardless", pattern: "(?:live|sandbox)_[A-Za-z0-9_-]{40}", boundary: .base64URL,
      advice: "Revoke it in the settings of GoCardless",
      finds: "GOCARDLESS_ACCESS_TOKEN={{fake:gocardless-token}}",
      ignores: "GOCARDLESS_ACCESS_TOKEN=<key>")
  ]
}
