import BelayModel

/// Secret formats of Auth0.
enum Auth0Rules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "auth0-secret", title: "Auth0 client secret", severity: .critical, form: .credited,
      keywords: "auth0", pattern: "[A-Za-z0-9_-]{64}", boundary: .base64URL, validator: .mixed,
      specificity: 4, advice: "Revoke it in the settings of Auth0",
      finds: "AUTH0_CLIENT_SECRET={{fake:auth0-secret}}", ignores: "commit {{shape:b64u:62}}")
  ]
}
