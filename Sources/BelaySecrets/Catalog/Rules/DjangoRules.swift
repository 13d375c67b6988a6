import BelayModel

/// Secret formats of Django.
enum DjangoRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "django-secret", title: "Django SECRET_KEY", severity: .high, form: .assigned,
      keywords: "SECRET_KEY|secretkey|secret-key",
      pattern: #"[a-z0-9!@#$%^&*(\-_=+)]{50}(?=["'\s]|$)"#, boundary: .none,
      minimumEntropy: 35, specificity: 4, placeholders: "django-insecure",
      advice: "Make a new key; sessions and signatures end",
      finds: "SECRET_KEY = '{{fake:django-secret}}'",
      ignores: """
        SECRET_KEY = 'django-insecure-change-me-before-going-to-production-0000'
        """)
  ]
}
