import BelayModel

/// Secret formats of crates.io.
enum CratesRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "crates-token", title: "crates.io API token", severity: .critical, form: .following,
      keywords: """
        cargo_registry_token|crates_io_token|registry.token|cratesio|crates-io|crates.io|cargo login|\
        [registry]
        """,
      pattern: #"[^\n]{0,80}?\n?[^\n]{0,20}?\b(cio[A-Za-z0-9]{32})"#,
      advice: "Revoke it at https://crates.io/settings/tokens",
      finds: "CARGO_REGISTRY_TOKEN={{fake:crates-token}}",
      ignores: "CARGO_REGISTRY_TOKEN=cioshort")
  ]
}
