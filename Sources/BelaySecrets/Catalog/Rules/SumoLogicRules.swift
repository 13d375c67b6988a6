import BelayModel

/// Secret formats of Sumo Logic.
enum SumoLogicRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "sumologic-key", title: "Sumo Logic access key", severity: .high, form: .credited,
      keywords: "sumologic|sumo_|sumo-|sumo logic", pattern: "[A-Za-z0-9]{64}", validator: .mixed,
      specificity: 4, advice: "Revoke it in the settings of Sumo Logic",
      finds: "SUMOLOGIC_ACCESS_KEY={{fake:sumologic-key}}", ignores: "commit {{shape:b62:64}}")
  ]
}
