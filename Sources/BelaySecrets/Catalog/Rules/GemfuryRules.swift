import BelayModel

/// Secret formats of Gemfury.
enum GemfuryRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "gemfury-token", title: "Gemfury deploy / full-access token", severity: .high,
      form: .search, keywords: ".fury.io",
      pattern: #"""
        https?://([A-Za-z0-9_-]{16,40})(?::[^\s@/"']{0,60})?@[a-z0-9.-]{1,40}\.fury\.io
        """#, leading: 120, reach: 10, boundary: .none, validator: .mixed,
      advice: "Revoke it in the settings of Gemfury",
      finds: "https://{{fake:gemfury-token}}@pypi.fury.io/acme/",
      ignores: "https://pypi.fury.io/acme/")
  ]
}
