import BelayModel

/// Secret formats of Codecov.
enum CodecovRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "codecov-token", title: "Codecov upload token", severity: .low, form: .credited,
      keywords: "codecov", pattern: "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
      specificity: 4, advice: "Revoke it in the settings of Codecov",
      finds: "CODECOV_TOKEN={{fake:codecov-token}}", ignores: "CODECOV_TOKEN=<key>")
  ]
}
