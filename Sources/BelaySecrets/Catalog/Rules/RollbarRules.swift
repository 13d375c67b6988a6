import BelayModel

/// Secret formats of Rollbar.
enum RollbarRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "rollbar-token", title: "Rollbar access token", severity: .medium, form: .credited,
      keywords: "rollbar", pattern: "[0-9a-fA-F]{32}", specificity: 4,
      advice: "Revoke it in the settings of Rollbar",
      finds: "ROLLBAR_ACCESS_TOKEN={{fake:rollbar-token}}", ignores: "commit {{shape:hex:32}}")
  ]
}
