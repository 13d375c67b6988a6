import BelayModel

/// Secret formats of Reddit.
enum RedditRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "reddit-secret", title: "Reddit client secret", severity: .medium, form: .credited,
      keywords: "reddit", pattern: "[A-Za-z0-9_-]{30}", boundary: .base64URL, validator: .mixed,
      specificity: 4, advice: "Revoke it in the settings of Reddit",
      finds: "REDDIT_CLIENT_SECRET={{fake:reddit-secret}}", ignores: "commit {{shape:b64u:28}}")
  ]
}
