import BelayModel

/// Secret formats of MaxMind.
enum MaxMindRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "maxmind-key", title: "MaxMind licence key", severity: .medium, form: .search,
      keywords: "_mmk", pattern: "[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk", leading: 36, reach: 8,
      advice: "Revoke it in the settings of MaxMind", finds: "TOKEN={{fake:maxmind-key}}",
      ignores: "TOKEN={{blank:maxmind-key}}")
  ]
}
