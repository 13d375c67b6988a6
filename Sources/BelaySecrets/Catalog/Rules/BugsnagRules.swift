import BelayModel

/// Secret formats of Bugsnag.
enum BugsnagRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "bugsnag-key", title: "Bugsnag auth token", severity: .medium, form: .credited,
      keywords: "bugsnag",
      pattern: """
        (?:[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[0-9a-f]{32})
        """, specificity: 4, advice: "Revoke it in the settings of Bugsnag",
      finds: "BUGSNAG_AUTH_TOKEN={{fake:bugsnag-key}}", ignores: "BUGSNAG_AUTH_TOKEN=<key>")
  ]
}
