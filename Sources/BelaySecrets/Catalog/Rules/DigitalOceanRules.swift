import BelayModel

/// Secret formats of DigitalOcean.
enum DigitalOceanRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "digitalocean-pat", title: "DigitalOcean personal access token", severity: .critical,
      keywords: "dop_v1_", pattern: "dop_v1_[0-9a-f]{64}",
      advice: "Revoke it at https://cloud.digitalocean.com/account/api",
      finds: "TOKEN={{fake:digitalocean-pat}}", ignores: "TOKEN={{blank:digitalocean-pat}}"),
    SecretRule(
      id: "digitalocean-oauth", title: "DigitalOcean OAuth token", severity: .critical,
      keywords: "doo_v1_", pattern: "doo_v1_[0-9a-f]{64}",
      advice: "Revoke it at https://cloud.digitalocean.com/account/api",
      finds: "TOKEN={{fake:digitalocean-oauth}}", ignores: "TOKEN={{blank:digitalocean-oauth}}"),
    SecretRule(
      id: "digitalocean-refresh", title: "DigitalOcean refresh token", severity: .critical,
      keywords: "dor_v1_", pattern: "dor_v1_[0-9a-f]{64}",
      advice: "Revoke it at https://cloud.digitalocean.com/account/api",
      finds: "TOKEN={{fake:digitalocean-refresh}}",
      ignores: "TOKEN={{blank:digitalocean-refresh}}"),
    SecretRule(
      id: "digitalocean-spaces-id", title: "DigitalOcean spaces access key id", severity: .medium,
      form: .nearby,
      keywords: """
        spaces_access|spaces_key|spaces-key|spaceskey|digitaloceanspaces|do_spaces|spaces_id|spa\
        ces access|digitalocean
        """, pattern: "DO[A-Z0-9]{18}", advice: "Revoke it in the settings of DigitalOcean",
      finds: "SPACES_ACCESS_KEY_ID={{fake:digitalocean-spaces-id}}",
      ignores: "SPACES_ACCESS_KEY_ID=<key>"),
  ]
}
