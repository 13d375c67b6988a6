import BelayModel

/// Secret formats of Datadog.
enum DatadogRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "datadog-api-key", title: "Datadog API key", severity: .high, form: .credited,
      keywords: """
        datadog_api_key|dd_api_key|ddapikey|dd-api-key|datadog-api-key|datadogapikey|datadog
        """,
      pattern: "[0-9a-f]{32}", specificity: 4,
      advice: "Revoke it at https://app.datadoghq.com/organization-settings/api-keys",
      finds: "DD_API_KEY={{fake:datadog-api-key}}", ignores: "DD_API_KEY=<key>"),
    SecretRule(
      id: "datadog-app-key", title: "Datadog application key", severity: .high, form: .credited,
      keywords: """
        datadog_app_key|dd_app_key|ddappkey|dd-application-key|dd_application_key|datadog-app-key|dat\
        adogappkey|datadog
        """,
      pattern: "[0-9a-f]{40}", specificity: 4,
      advice: "Revoke it at https://app.datadoghq.com/organization-settings/api-keys",
      finds: "DD_APP_KEY={{fake:datadog-app-key}}", ignores: "DD_APP_KEY=$KEY"),
  ]
}
