import BelayModel

/// Secret formats of Drone CI.
enum DroneRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "drone-token", title: "Drone CI API token", severity: .medium, form: .credited,
      keywords: "drone_|drone.|drone-|drone", pattern: "[A-Za-z0-9]{32}", validator: .mixed,
      specificity: 4, advice: "Revoke it in the settings of Drone CI",
      finds: "DRONE_TOKEN={{fake:drone-token}}", ignores: "commit {{shape:b62:32}}")
  ]
}
