import BelayModel

/// Secret formats of ZeroTier.
enum ZeroTierRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "zerotier-token", title: "ZeroTier API token", severity: .medium, form: .credited,
      keywords: "zerotier", pattern: "[A-Za-z0-9]{32}", validator: .mixed, specificity: 4,
      advice: "Revoke it in the settings of ZeroTier",
      finds: "ZEROTIER_TOKEN={{fake:zerotier-token}}", ignores: "commit {{shape:b62:32}}")
  ]
}
