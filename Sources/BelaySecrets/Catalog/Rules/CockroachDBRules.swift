import BelayModel

/// Secret formats of CockroachDB Cloud.
enum CockroachDBRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "cockroach-key", title: "CockroachDB Cloud API key", severity: .critical,
      keywords: "CCDB1_", pattern: "CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}",
      advice: "Revoke it in the settings of CockroachDB Cloud",
      finds: "TOKEN={{fake:cockroach-key}}", ignores: "TOKEN={{blank:cockroach-key}}")
  ]
}
