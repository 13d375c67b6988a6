import BelayModel

/// Secret formats of Braintree.
enum BraintreeRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "braintree-token", title: "Braintree access token", severity: .critical,
      keywords: "access_token$",
      pattern: #"access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}"#,
      advice: "Revoke it in the Braintree control panel", finds: "TOKEN={{fake:braintree-token}}",
      ignores: "TOKEN={{blank:braintree-token}}")
  ]
}
