import BelayModel

/// Secret formats of Sanity.
enum SanityRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "sanity-token", title: "Sanity auth token", severity: .high, form: .nearby,
      keywords: "sanity", pattern: "sk[A-Za-z0-9]{78,200}",
      advice: "Revoke it in the settings of Sanity",
      finds: "SANITY_AUTH_TOKEN={{fake:sanity-token}}", ignores: "SANITY_AUTH_TOKEN=<key>")
  ]
}
