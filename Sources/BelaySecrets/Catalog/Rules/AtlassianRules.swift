import BelayModel

/// Secret formats of Atlassian.
enum AtlassianRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "atlassian-token", title: "Atlassian API token", severity: .critical,
      keywords: "ATATT3xFfGF0", pattern: "ATATT3xFfGF0[A-Za-z0-9_-]{150,200}=[0-9A-F]{8}",
      advice: "Revoke it at https://id.atlassian.com/manage-profile/security/api-tokens",
      finds: "TOKEN={{fake:atlassian-token}}", ignores: "TOKEN={{blank:atlassian-token}}"),
    SecretRule(
      id: "atlassian-legacy", title: "Atlassian API token (old)", severity: .high, form: .credited,
      keywords: "atlassian|confluence|jira_|.jira", pattern: "[A-Za-z0-9]{24}", validator: .mixed,
      specificity: 4, advice: "Revoke it in the settings of Atlassian",
      finds: "JIRA_API_TOKEN={{fake:atlassian-legacy}}", ignores: "commit {{shape:b62:24}}"),
    SecretRule(
      id: "trello-key", title: "Trello API token", severity: .high, keywords: "ATTA",
      pattern: "ATTA[0-9a-f]{64}[0-9A-F]{8}", advice: "Revoke it in the settings of Trello",
      finds: "TOKEN={{fake:trello-key}}", ignores: "TOKEN={{blank:trello-key}}"),
  ]
}
