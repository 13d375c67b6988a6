import BelayModel

/// Secret formats of Notion.
enum NotionRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "notion-token", title: "Notion integration token", severity: .high, keywords: "ntn_",
      pattern: #"ntn_\d{11}[A-Za-z0-9]{35}"#,
      advice: "Refresh it at https://www.notion.so/my-integrations",
      finds: "TOKEN={{fake:notion-token}}", ignores: "TOKEN={{blank:notion-token}}"),
    SecretRule(
      id: "notion-legacy", title: "Notion integration token (old)", severity: .high,
      keywords: "secret_", pattern: "secret_[A-Za-z0-9]{43}",
      advice: "Revoke it in the settings of Notion", finds: "TOKEN={{fake:notion-legacy}}",
      ignores: "TOKEN={{blank:notion-legacy}}"),
  ]
}
