import BelayModel

/// Secret formats of 1Password.
enum OnePasswordRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "1password-sa", title: "1Password service account token", severity: .critical,
      keywords: "ops_eyJ", pattern: "ops_eyJ[A-Za-z0-9+/_-]{250,1200}={0,2}", reach: 1300,
      boundary: .base64, advice: "Revoke the service account in 1Password",
      finds: "TOKEN={{fake:1password-sa}}", ignores: "TOKEN={{blank:1password-sa}}"),
    SecretRule(
      id: "1password-secret-key", title: "1Password account secret key", severity: .critical,
      keywords: "A3-",
      pattern: """
        A3-[A-Z0-9]{6}-[A-Z0-9]{6}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}
        """, advice: "Revoke it in the settings of 1Password",
      finds: "TOKEN={{fake:1password-secret-key}}", ignores: "TOKEN={{blank:1password-secret-key}}"),
  ]
}
