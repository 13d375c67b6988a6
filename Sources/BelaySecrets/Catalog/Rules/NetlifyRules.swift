import BelayModel

/// Secret formats of Netlify.
enum NetlifyRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "netlify-pat", title: "Netlify access token", severity: .high,
      keywords: "nfp_|nfc_|nfo_|nfu_|nfb_", pattern: "nf[pcoub]_[A-Za-z0-9]{36}",
      advice: "Revoke it at https://app.netlify.com/user/applications",
      finds: "TOKEN={{fake:netlify-pat}}", ignores: "TOKEN={{blank:netlify-pat}}"),
    SecretRule(
      id: "netlify-legacy", title: "Netlify access token (old)", severity: .medium, form: .credited,
      keywords: "netlify", pattern: "[A-Za-z0-9_-]{43}", boundary: .base64URL, validator: .mixed,
      specificity: 4, advice: "Revoke it in the settings of Netlify",
      finds: "NETLIFY_AUTH_TOKEN={{fake:netlify-legacy}}", ignores: "commit {{shape:b64u:41}}"),
  ]
}
