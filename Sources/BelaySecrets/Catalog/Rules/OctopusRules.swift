import BelayModel

/// Secret formats of Octopus Deploy.
enum OctopusRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "octopus-key", title: "Octopus Deploy API key", severity: .high, keywords: "API-",
      pattern: "API-[A-Z0-9]{25,32}", minimumEntropy: 30,
      advice: "Revoke it in the settings of Octopus Deploy", finds: "TOKEN={{fake:octopus-key}}",
      ignores: "TOKEN={{blank:octopus-key}}")
  ]
}
