import BelayModel

/// Secret formats of Plaid.
enum PlaidRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "plaid-access", title: "Plaid access token", severity: .high,
      keywords: "access-production-|access-sandbox-|access-development-",
      pattern: """
        access-(?:production|sandbox|development)-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-\
        9a-fA-F]{4}-[0-9a-fA-F]{12}
        """,
      advice: "Rotate it in the Plaid dashboard", finds: "TOKEN={{fake:plaid-access}}",
      ignores: "TOKEN={{blank:plaid-access}}"),
    SecretRule(
      id: "plaid-secret", title: "Plaid secret", severity: .high, form: .credited,
      keywords: "plaid_|plaid.|plaid-|plaids|plaid", pattern: "[0-9a-fA-F]{30}", specificity: 4,
      advice: "Revoke it in the settings of Plaid", finds: "PLAID_SECRET={{fake:plaid-secret}}",
      ignores: "commit {{shape:hex:30}}"),
  ]
}
