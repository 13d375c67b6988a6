import BelayModel

/// Secret formats of DataStax Astra.
enum DataStaxRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "datastax-token", title: "DataStax Astra application token", severity: .high,
      keywords: "AstraCS:", pattern: "AstraCS:[A-Za-z0-9]{24}:[0-9a-f]{64}",
      advice: "Revoke it in the settings of DataStax Astra", finds: "TOKEN={{fake:datastax-token}}",
      ignores: "TOKEN={{blank:datastax-token}}")
  ]
}
