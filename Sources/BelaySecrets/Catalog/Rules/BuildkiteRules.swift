import BelayModel

/// Secret formats of Buildkite.
enum BuildkiteRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "buildkite-token", title: "Buildkite API token", severity: .high, keywords: "bkua_",
      pattern: "bkua_[0-9a-f]{40}",
      advice: "Revoke it at https://buildkite.com/user/api-access-tokens",
      finds: "TOKEN={{fake:buildkite-token}}", ignores: "TOKEN={{blank:buildkite-token}}"),
    SecretRule(
      id: "buildkite-agent", title: "Buildkite agent token", severity: .high, keywords: "bkct_",
      pattern: "bkct_[A-Za-z0-9_-]{73}", boundary: .base64URL,
      advice: "Revoke it in the settings of Buildkite", finds: "TOKEN={{fake:buildkite-agent}}",
      ignores: "TOKEN={{blank:buildkite-agent}}"),
  ]
}
