import BelayModel

/// Secret formats of Atlassian.
enum AtlassianRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "atlassian-token", title: "Atlassian API token", severity: .critical,
      keywords: "ATATT3xFfGF0", pattern: "ATATT3xFfGF0[A-Za-z0-9_-]{150,200}=[0-9A-F]{8}",
      advice: "Revoke it at https://id.atlassian.com/manage-profile/security/api-tokens",
      finds: "TOKEN={{fake:atlassian-token}}", ignores: "TOKEN={{blank:atlassian-token}}")
  ]
}
