import BelayModel

/// Secret formats of Cloudflare.
enum CloudflareRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "cloudflare-token-v2", title: "Cloudflare API token", severity: .critical,
      keywords: "cfut_|cfat_", pattern: "cf[ua]t_[A-Za-z0-9]{40}[0-9a-f]{8}",
      advice: "Roll it at https://dash.cloudflare.com/profile/api-tokens",
      finds: "TOKEN={{fake:cloudflare-token-v2}}", ignores: "TOKEN={{blank:cloudflare-token-v2}}"),
    SecretRule(
      id: "cloudflare-origin-ca", title: "Cloudflare origin CA key", severity: .critical,
      keywords: "v1.0-", pattern: #"v1\.0-[0-9a-f]{24}-[0-9a-f]{146}"#,
      advice: "Roll it at https://dash.cloudflare.com/profile/api-tokens",
      finds: "TOKEN={{fake:cloudflare-origin-ca}}",
      ignores: "TOKEN={{blank:cloudflare-origin-ca}}"),
    SecretRule(
      id: "cloudflare-token", title: "Cloudflare API token of the old form", severity: .critical,
      form: .credited,
      keywords: """
        cloudflare_api_token|cf_api_token|cloudflare_token|cloudflare_key|cloudflare_api_key\
        |cf_api_key|cloudflare
        """,
      pattern: "[A-Za-z0-9_-]{40}", boundary: .base64URL, minimumEntropy: 30,
      specificity: 4, advice: "Roll it at https://dash.cloudflare.com/profile/api-tokens",
      finds: "CF_API_TOKEN={{fake:cloudflare-token}}", ignores: "CF_API_TOKEN=${TOKEN}"),
    SecretRule(
      id: "cloudflare-global-key", title: "Cloudflare global API key", severity: .critical,
      form: .credited, keywords: "cloudflare|x-auth-key|x_auth_key|cf_api|cf_key",
      pattern: "[0-9a-fA-F]{37}",
      specificity: 4, advice: "Revoke it in the settings of Cloudflare",
      finds: "X-Auth-Key: {{fake:cloudflare-global-key}}", ignores: "commit {{shape:hex:37}}"),
  ]
}
