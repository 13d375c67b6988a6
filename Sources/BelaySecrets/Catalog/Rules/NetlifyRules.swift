import BelayModel

/// Secret formats of Netlify.
enum NetlifyRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "netlify-pat", title: "Netlify access token", severity: .high,
      keywords: "nfp_|nfc_|nfo_|nfu_|nfb_", pattern: "nf[pcoub]_[A-Za-z0-9]{36}",
      advice: "Revoke it at https://app.netlify.com/user/applications",
      finds: "TOKEN={{fake:netlify-pat}}", ignores: "TOKEN={{blank:netlify-pat}}")
  ]
}
