import BelayModel

/// Secret formats of Logz.io.
enum LogzioRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "logzio-token", title: "Logz.io shipping token", severity: .low, form: .credited,
      keywords: "logzio|logz.io|logz_|logz io|logz-io", pattern: "[A-Za-z0-9]{32}",
      validator: .mixed,
      specificity: 4, advice: "Revoke it in the settings of Logz.io",
      finds: "LOGZIO_TOKEN={{fake:logzio-token}}", ignores: "commit {{shape:b62:32}}")
  ]
}
