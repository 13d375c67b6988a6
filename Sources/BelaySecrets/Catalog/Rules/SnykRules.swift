import BelayModel

/// Secret formats of Snyk.
enum SnykRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "snyk-token", title: "Snyk API token", severity: .medium, form: .credited,
      keywords: "snyk_|snyk.|snyk-|snykt|snyka|snyk ",
      pattern: "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", specificity: 4,
      advice: "Revoke it in the settings of Snyk", finds: "SNYK_TOKEN={{fake:snyk-token}}",
      ignores: "SNYK_TOKEN=<key>")
  ]
}
