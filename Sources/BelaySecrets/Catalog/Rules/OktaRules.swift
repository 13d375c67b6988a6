import BelayModel

/// Secret formats of Okta.
enum OktaRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "okta-token", title: "Okta SSWS API token", severity: .critical, form: .nearby,
      keywords: "okta_|okta.|okta-|oktaa|oktat|ssws ", pattern: "00[A-Za-z0-9_-]{40}",
      boundary: .base64URL, advice: "Revoke it in the settings of Okta",
      finds: "OKTA_API_TOKEN={{fake:okta-token}}", ignores: "OKTA_API_TOKEN=<key>")
  ]
}
