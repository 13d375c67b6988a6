import BelayModel

/// Secret formats of Gitea / Forgejo.
enum GiteaRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "gitea-token", title: "Gitea / Forgejo access token", severity: .high, form: .credited,
      keywords: "gitea|forgejo|codeberg", pattern: "[0-9a-fA-F]{40}", specificity: 4,
      advice: "Revoke it in the settings of Gitea / Forgejo",
      finds: "GITEA_TOKEN={{fake:gitea-token}}", ignores: "commit {{shape:hex:40}}")
  ]
}
