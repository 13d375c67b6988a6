import BelayModel

/// Secret formats of Salesforce.
enum SalesforceRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "salesforce-token", title: "Salesforce access token (session id)", severity: .critical,
      form: .run, keywords: "00D",
      pattern: "00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?![A-Za-z0-9._]{90,120}", minimumEntropy: 35,
      advice: "Revoke it in the settings of Salesforce", finds: "TOKEN={{fake:salesforce-token}}",
      ignores: "TOKEN={{blank:salesforce-token}}")
  ]
}
