import BelayModel

/// Secret formats of Shodan.
enum ShodanRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "shodan-key", title: "Shodan API key", severity: .medium, form: .credited,
      keywords: "shodan", pattern: "[A-Za-z0-9]{32}", validator: .mixed, specificity: 4,
      advice: "Revoke it in the settings of Shodan", finds: "SHODAN_API_KEY={{fake:shodan-key}}",
      ignores: "commit {{shape:b62:32}}")
  ]
}
