import BelayModel

/// Secret formats of Vercel.
enum VercelRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "vercel-pat", title: "Vercel access token", severity: .critical,
      keywords: "vcp_|vci_|vca_|vcr_", pattern: "vc[piar]_[A-Za-z0-9_-]{56}", boundary: .base64URL,
      advice: "Revoke it at https://vercel.com/account/tokens", finds: "TOKEN={{fake:vercel-pat}}",
      ignores: "TOKEN={{blank:vercel-pat}}"),
    SecretRule(
      id: "vercel-ai-gateway", title: "Vercel AI Gateway key", severity: .high, keywords: "vck_",
      pattern: "vck_[A-Za-z0-9_-]{56}", boundary: .base64URL,
      advice: "Revoke it at https://vercel.com/account/tokens",
      finds: "TOKEN={{fake:vercel-ai-gateway}}", ignores: "TOKEN={{blank:vercel-ai-gateway}}"),
    SecretRule(
      id: "vercel-blob-token", title: "Vercel Blob token", severity: .high,
      keywords: "vercel_blob_rw_", pattern: "vercel_blob_rw_[A-Za-z0-9]{16}_[A-Za-z0-9]{30}",
      advice: "Revoke it at https://vercel.com/account/tokens",
      finds: "TOKEN={{fake:vercel-blob-token}}", ignores: "TOKEN={{blank:vercel-blob-token}}"),
    SecretRule(
      id: "vercel-token-legacy", title: "Vercel access token", severity: .high, form: .credited,
      keywords: "vercel", pattern: "[A-Za-z0-9]{24}", validator: .mixed, specificity: 4,
      advice: "Revoke it in the settings of Vercel",
      finds: "VERCEL_TOKEN={{fake:vercel-token-legacy}}", ignores: "commit {{shape:b62:24}}"),
  ]
}
