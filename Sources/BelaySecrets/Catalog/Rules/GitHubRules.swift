import BelayModel

/// Secret formats of GitHub.
enum GitHubRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "github-pat", title: "GitHub personal access token", severity: .critical,
      keywords: "ghp_", pattern: "ghp_[A-Za-z0-9]{36}", validator: .crc32Base62,
      advice: "Revoke it at https://github.com/settings/tokens and read the security log",
      finds: "TOKEN={{fake:github-pat}}", ignores: "TOKEN={{wrong:github-pat}}"),
    SecretRule(
      id: "github-oauth", title: "GitHub OAuth token", severity: .critical, keywords: "gho_",
      pattern: "gho_[A-Za-z0-9]{36}", validator: .crc32Base62,
      advice: "Revoke it at https://github.com/settings/tokens and read the security log",
      finds: "TOKEN={{fake:github-oauth}}", ignores: "TOKEN={{wrong:github-oauth}}"),
    SecretRule(
      id: "github-app-user", title: "GitHub App user token", severity: .high, keywords: "ghu_",
      pattern: "ghu_[A-Za-z0-9]{36}", validator: .crc32Base62,
      advice: "Revoke it at https://github.com/settings/tokens and read the security log",
      finds: "TOKEN={{fake:github-app-user}}", ignores: "TOKEN={{wrong:github-app-user}}"),
    SecretRule(
      id: "github-app-server", title: "GitHub App installation token", severity: .high,
      keywords: "ghs_",
      pattern: #"""
        ghs_(?:[A-Za-z0-9]{36}(?![A-Za-z0-9_])|(?=\w{0,250}\d)(?=\w{0,250}[A-Z])[A-Za-z0-9_]{40,25\#
        1})
        """#,
      validator: .crc32Base62OfForty,
      advice: "Revoke it at https://github.com/settings/tokens and read the security log",
      finds: "TOKEN={{fake:github-app-server}}", ignores: "TOKEN={{wrong:github-app-server}}"),
    SecretRule(
      id: "github-refresh", title: "GitHub refresh token", severity: .critical, keywords: "ghr_",
      pattern: "ghr_[A-Za-z0-9]{36}(?:[A-Za-z0-9]{36})?", validator: .crc32Base62OfForty,
      advice: "Revoke it at https://github.com/settings/tokens and read the security log",
      finds: "TOKEN={{fake:github-refresh}}", ignores: "TOKEN={{wrong:github-refresh}}"),
    SecretRule(
      id: "github-fine-pat", title: "GitHub fine-grained personal access token",
      severity: .critical, keywords: "github_pat_",
      pattern: "github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}",
      advice: "Revoke it at https://github.com/settings/tokens and read the security log",
      finds: "TOKEN={{fake:github-fine-pat}}", ignores: "TOKEN={{blank:github-fine-pat}}"),
    SecretRule(
      id: "github-legacy-hex", title: "GitHub token of the old form", severity: .high,
      form: .credited,
      keywords: """
        github_token|github-token|githubtoken|gh_token|github_api_token|github_access_token|\
        github_pat|github_key|github_secret|ghtoken|githubsecret
        """,
      pattern: "[0-9a-f]{40}", specificity: 4,
      advice: "Revoke it at https://github.com/settings/tokens and read the security log",
      finds: "GITHUB_TOKEN={{fake:github-legacy-hex}}", ignores: "github_sha = {{shape:hex:40}}"),
  ]
}
