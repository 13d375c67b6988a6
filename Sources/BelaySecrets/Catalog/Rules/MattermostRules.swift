import BelayModel

/// Secret formats of Mattermost.
enum MattermostRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "mattermost-token", title: "Mattermost access token", severity: .medium, form: .credited,
      keywords: "mattermost", pattern: "[a-z0-9]{26}", validator: .mixed, specificity: 4,
      advice: "Revoke it in the settings of Mattermost",
      finds: "MATTERMOST_TOKEN={{fake:mattermost-token}}", ignores: "commit {{shape:lan:26}}")
  ]
}
