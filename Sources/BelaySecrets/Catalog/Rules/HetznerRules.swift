import BelayModel

/// Secret formats of Hetzner.
enum HetznerRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "hetzner-token", title: "Hetzner cloud API token", severity: .critical, form: .credited,
      keywords: "hcloud|hetzner", pattern: "[A-Za-z0-9]{64}", validator: .mixed, specificity: 4,
      advice: "Revoke it in the settings of Hetzner", finds: "HCLOUD_TOKEN={{fake:hetzner-token}}",
      ignores: "commit {{shape:b62:64}}")
  ]
}
