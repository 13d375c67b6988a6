import BelayModel

/// Secret formats of Vonage (Nexmo).
enum VonageRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "vonage-secret", title: "Vonage (Nexmo) API secret", severity: .medium, form: .credited,
      keywords: "vonage|nexmo", pattern: "[A-Za-z0-9]{16}", validator: .mixed, specificity: 4,
      advice: "Revoke it in the settings of Vonage (Nexmo)",
      finds: "VONAGE_API_SECRET={{fake:vonage-secret}}", ignores: "commit {{shape:b62:16}}")
  ]
}
