import BelayModel

/// Secret formats of ClickHouse Cloud.
enum ClickHouseRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "clickhouse-cloud-secret", title: "ClickHouse Cloud API secret", severity: .high,
      keywords: "4b1d", pattern: "4b1d[A-Za-z0-9]{38}", minimumEntropy: 35,
      advice: "Revoke it in the settings of ClickHouse Cloud",
      finds: "TOKEN={{fake:clickhouse-cloud-secret}}",
      ignores: "TOKEN={{blank:clickhouse-cloud-secret}}")
  ]
}
