import BelayModel

/// Secret formats of Linear.
enum LinearRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "linear-api", title: "Linear API key", severity: .high, keywords: "lin_api_",
      pattern: "lin_api_[A-Za-z0-9]{40}", advice: "Revoke it at https://linear.app/settings/api",
      finds: "TOKEN={{fake:linear-api}}", ignores: "TOKEN={{blank:linear-api}}"),
    SecretRule(
      id: "linear-oauth", title: "Linear OAuth token", severity: .high, keywords: "lin_oauth_",
      pattern: "lin_oauth_[0-9a-f]{64}", advice: "Revoke it at https://linear.app/settings/api",
      finds: "TOKEN={{fake:linear-oauth}}", ignores: "TOKEN={{blank:linear-oauth}}"),
  ]
}
