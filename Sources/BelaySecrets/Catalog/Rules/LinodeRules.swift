import BelayModel

/// Secret formats of Linode.
enum LinodeRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "linode-token", title: "Linode API token", severity: .high, form: .credited,
      keywords: "linode", pattern: "[0-9a-fA-F]{64}", specificity: 4,
      advice: "Revoke it in the settings of Linode", finds: "LINODE_TOKEN={{fake:linode-token}}",
      ignores: "commit {{shape:hex:64}}")
  ]
}
