import BelayModel

/// Secret formats of Flask.
enum FlaskRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "flask-secret", title: "Flask SECRET_KEY assignment", severity: .medium, form: .credited,
      keywords: "SECRET_KEY|flask", pattern: "[0-9a-f]{32,96}", specificity: 3,
      advice: "Make a new key; sessions and signatures end",
      finds: "SECRET_KEY = '{{fake:flask-secret}}'", ignores: "SECRET_KEY = 'dev'")
  ]
}
