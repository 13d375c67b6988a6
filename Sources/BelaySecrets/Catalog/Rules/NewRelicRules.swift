import BelayModel

/// Secret formats of New Relic.
enum NewRelicRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "newrelic-user-key", title: "New Relic user key", severity: .high, keywords: "NRAK-",
      pattern: "NRAK-[A-Z0-9]{27}", advice: "Delete it at https://one.newrelic.com/api-keys",
      finds: "TOKEN={{fake:newrelic-user-key}}", ignores: "TOKEN={{blank:newrelic-user-key}}"),
    SecretRule(
      id: "newrelic-insert-key", title: "New Relic insert key", severity: .medium,
      keywords: "NRII-", pattern: "NRII-[A-Za-z0-9_-]{32}", boundary: .base64URL,
      advice: "Delete it at https://one.newrelic.com/api-keys",
      finds: "TOKEN={{fake:newrelic-insert-key}}", ignores: "TOKEN={{blank:newrelic-insert-key}}"),
    SecretRule(
      id: "newrelic-license", title: "New Relic licence key", severity: .medium, form: .search,
      keywords: "NRAL", pattern: "(?:[0-9a-f]{36}|eu01xx[0-9a-f]{30})NRAL", leading: 36, reach: 8,
      advice: "Delete it at https://one.newrelic.com/api-keys",
      finds: "TOKEN={{fake:newrelic-license}}", ignores: "NRAL"),
    SecretRule(
      id: "newrelic-browser-key", title: "New Relic browser key", severity: .low, keywords: "NRJS-",
      pattern: "NRJS-[0-9a-f]{19}", advice: "Delete it at https://one.newrelic.com/api-keys",
      finds: "TOKEN={{fake:newrelic-browser-key}}",
      ignores: "TOKEN={{blank:newrelic-browser-key}}"),
  ]
}
