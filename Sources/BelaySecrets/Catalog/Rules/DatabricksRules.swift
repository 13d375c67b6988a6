import BelayModel

/// Secret formats of Databricks.
enum DatabricksRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "databricks-token", title: "Databricks access token", severity: .critical,
      keywords: "dapi", pattern: #"dapi[0-9a-f]{32}(?:-\d)?"#,
      advice: "Revoke it in the user settings of the workspace",
      finds: "TOKEN={{fake:databricks-token}}", ignores: "TOKEN={{blank:databricks-token}}")
  ]
}
