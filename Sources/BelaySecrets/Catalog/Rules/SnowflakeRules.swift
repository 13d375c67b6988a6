import BelayModel

/// Secret formats of Snowflake.
enum SnowflakeRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "snowflake-pat", title: "Snowflake programmatic access token (JWT)", severity: .critical,
      form: .nearby, keywords: "snowflake",
      pattern: #"""
        eyJ[A-Za-z0-9_-]{10,400}\.[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{16,1000}
        """#, reach: 3500, boundary: .base64URL, validator: .jwt, specificity: 4,
      advice: "Revoke it in the settings of Snowflake",
      finds: "SNOWFLAKE_TOKEN={{fake:snowflake-pat}}", ignores: "SNOWFLAKE_TOKEN=<key>")
  ]
}
