import BelayModel

/// Secret formats of Teleport.
enum TeleportRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "teleport-token", title: "Teleport join token", severity: .medium, form: .credited,
      keywords: "teleport", pattern: "[0-9a-fA-F]{32}", specificity: 4,
      advice: "Revoke it in the settings of Teleport",
      finds: "TELEPORT_JOIN_TOKEN={{fake:teleport-token}}", ignores: "commit {{shape:hex:32}}")
  ]
}
