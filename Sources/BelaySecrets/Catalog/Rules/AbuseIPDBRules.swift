import BelayModel

/// Secret formats of AbuseIPDB.
enum AbuseIPDBRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "abuseipdb-key", title: "AbuseIPDB API key", severity: .medium, form: .credited,
      keywords: "abuseipdb", pattern: "[0-9a-fA-F]{80}", specificity: 4,
      advice: "Revoke it in the settings of AbuseIPDB",
      finds: "ABUSEIPDB_API_KEY={{fake:abuseipdb-key}}", ignores: "commit {{shape:hex:80}}")
  ]
}
