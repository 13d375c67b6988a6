import BelayModel

/// Secret formats of Confluent.
enum ConfluentRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "confluent-key", title: "Confluent API key id", severity: .low, form: .credited,
      keywords: "confluent", pattern: "[A-Z0-9]{16}", validator: .mixed, specificity: 4,
      advice: "Revoke it in the settings of Confluent",
      finds: "CONFLUENT_API_KEY={{fake:confluent-key}}", ignores: "commit {{shape:uan:16}}"),
    SecretRule(
      id: "confluent-secret", title: "Confluent API secret", severity: .high, form: .credited,
      keywords: "confluent", pattern: "[A-Za-z0-9+/]{64}", boundary: .base64, validator: .mixed,
      specificity: 4, advice: "Revoke it in the settings of Confluent",
      finds: "CONFLUENT_API_SECRET={{fake:confluent-secret}}", ignores: "commit {{shape:b64:62}}"),
  ]
}
