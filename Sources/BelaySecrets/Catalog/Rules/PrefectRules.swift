import BelayModel

/// Secret formats of Prefect.
enum PrefectRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "prefect-token", title: "Prefect API key", severity: .high, keywords: "pnu_",
      pattern: "pnu_[A-Za-z0-9]{36}", advice: "Revoke it in the settings of Prefect",
      finds: "TOKEN={{fake:prefect-token}}", ignores: "TOKEN={{blank:prefect-token}}")
  ]
}
