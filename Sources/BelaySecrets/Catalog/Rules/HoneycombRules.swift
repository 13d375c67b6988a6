import BelayModel

/// Secret formats of Honeycomb.
enum HoneycombRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "honeycomb-key", title: "Honeycomb API key", severity: .medium, form: .credited,
      keywords: "honeycomb|x-honeycomb-team", pattern: "[A-Za-z0-9]{22}", validator: .mixed,
      specificity: 4, advice: "Revoke it in the settings of Honeycomb",
      finds: "HONEYCOMB_API_KEY={{fake:honeycomb-key}}", ignores: "commit {{shape:b62:22}}")
  ]
}
