import BelayModel

/// Secret formats of Statsig.
enum StatsigRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "statsig-secret", title: "Statsig server secret", severity: .high, form: .nearby,
      keywords: "statsig", pattern: "secret-[A-Za-z0-9]{43}",
      advice: "Revoke it in the settings of Statsig",
      finds: "STATSIG_SERVER_SECRET={{fake:statsig-secret}}", ignores: "STATSIG_SERVER_SECRET=<key>"
    )
  ]
}
