import BelayModel

/// Secret formats of Travis CI.
enum TravisRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "travis-token", title: "Travis CI API token", severity: .medium, form: .credited,
      keywords: "travis_|travis.|travis-|travis |travisci|travist", pattern: "[A-Za-z0-9_-]{22}",
      boundary: .base64URL, validator: .mixed, specificity: 4,
      advice: "Revoke it in the settings of Travis CI", finds: "TRAVIS_TOKEN={{fake:travis-token}}",
      ignores: "commit {{shape:b64u:20}}")
  ]
}
