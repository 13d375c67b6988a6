import BelayModel

/// Secret formats of Tailscale.
enum TailscaleRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "tailscale-key", title: "Tailscale key", severity: .critical, keywords: "tskey-",
      pattern: "tskey-(?:auth|api|client|scim|webhook)-[A-Za-z0-9]{6,24}-[A-Za-z0-9]{20,44}",
      advice: "Revoke it at https://login.tailscale.com/admin/settings/keys",
      finds: "TOKEN={{fake:tailscale-key}}", ignores: "TOKEN={{blank:tailscale-key}}")
  ]
}
