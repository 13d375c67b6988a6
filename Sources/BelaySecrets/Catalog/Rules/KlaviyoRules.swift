import BelayModel

/// Secret formats of Klaviyo.
enum KlaviyoRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "klaviyo-key", title: "Klaviyo private key", severity: .high, form: .nearby,
      keywords: "klaviyo", pattern: "pk_[0-9a-z]{34}",
      advice: "Revoke it in the settings of Klaviyo", finds: "KLAVIYO_API_KEY={{fake:klaviyo-key}}",
      ignores: "KLAVIYO_API_KEY=<key>")
  ]
}
