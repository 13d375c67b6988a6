import BelayModel

/// Secret formats of Meta.
enum FacebookRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "facebook-access", title: "Meta page / user access token", severity: .high, form: .run,
      keywords: "EAA",
      pattern: "EAA(?=[A-Z0-9]{0,60}[a-z])(?=[A-Za-z]{0,60}[0-9])[A-Za-z0-9]{140,400}", reach: 600,
      advice: "Revoke it in the settings of Meta", finds: "TOKEN={{fake:facebook-access}}",
      ignores: "TOKEN={{blank:facebook-access}}"),
    SecretRule(
      id: "facebook-secret", title: "Meta app secret", severity: .high, form: .credited,
      keywords: "facebook|fb_app|fb_secret|fbapp|meta_app|fb_client|fb.app",
      pattern: "[0-9a-fA-F]{32}",
      specificity: 4, advice: "Revoke it in the settings of Meta",
      finds: "FACEBOOK_APP_SECRET={{fake:facebook-secret}}", ignores: "commit {{shape:hex:32}}"),
    SecretRule(
      id: "instagram-token", title: "Meta instagram access token", severity: .high, form: .run,
      keywords: "IGQ", pattern: "IGQ[A-Za-z0-9_-]{100,300}", boundary: .base64URL,
      advice: "Revoke it in the settings of Meta", finds: "TOKEN={{fake:instagram-token}}",
      ignores: "TOKEN={{blank:instagram-token}}"),
  ]
}
