import BelayModel

/// Secret formats of Cohere.
enum CohereRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "cohere-key", title: "Cohere API key", severity: .high, form: .credited,
      keywords: "cohere|co_api_key", pattern: "[A-Za-z0-9]{40}", validator: .mixed, specificity: 4,
      advice: "Revoke it in the settings of Cohere", finds: "COHERE_API_KEY={{fake:cohere-key}}",
      ignores: "commit {{shape:b62:40}}")
  ]
}
