import BelayModel

/// Secret formats of Harness.
enum HarnessRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "harness-pat", title: "Harness personal / service token", severity: .high, form: .run,
      keywords: "pat.|sat.", pattern: #"[ps]at\.[A-Za-z0-9_-]{22}\.[0-9a-f]{24}\.[A-Za-z0-9]{20}"#,
      advice: "Revoke it in the settings of Harness", finds: "TOKEN={{fake:harness-pat}}",
      ignores: "TOKEN={{blank:harness-pat}}")
  ]
}
