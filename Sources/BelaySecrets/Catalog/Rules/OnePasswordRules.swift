import BelayModel

/// Secret formats of 1Password.
enum OnePasswordRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "1password-sa", title: "1Password service account token", severity: .critical,
      keywords: "ops_eyJ", pattern: "ops_eyJ[A-Za-z0-9+/_-]{250,1200}={0,2}", reach: 1300,
      boundary: .base64, advice: "Revoke the service account in 1Password",
      finds: "TOKEN={{fake:1password-sa}}", ignores: "TOKEN={{blank:1password-sa}}")
  ]
}
