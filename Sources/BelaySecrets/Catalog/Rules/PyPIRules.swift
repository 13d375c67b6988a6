import BelayModel

/// Secret formats of PyPI.
enum PyPIRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "pypi-token", title: "PyPI API token", severity: .critical, keywords: "pypi-AgE",
      pattern: "pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[A-Za-z0-9_-]{50,1000}", reach: 1100,
      boundary: .base64URL, advice: "Remove it at https://pypi.org/manage/account/token/",
      finds: "TOKEN={{fake:pypi-token}}", ignores: "TOKEN={{blank:pypi-token}}")
  ]
}
