import BelayModel

/// Secret formats of PagerDuty.
enum PagerDutyRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "pagerduty-key", title: "PagerDuty REST API key", severity: .high, form: .nearby,
      keywords: "pagerduty|pager_duty|apisession(",
      pattern: #"u\+[A-Za-z0-9_+-]{18}"#, boundary: .base64URL,
      advice: "Revoke it in the settings of PagerDuty",
      finds: "PAGERDUTY_TOKEN={{fake:pagerduty-key}}", ignores: "PAGERDUTY_TOKEN=<key>")
  ]
}
