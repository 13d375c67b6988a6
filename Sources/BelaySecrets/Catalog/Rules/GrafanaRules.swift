import BelayModel

/// Secret formats of Grafana.
enum GrafanaRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "grafana-sa-token", title: "Grafana service account token", severity: .high,
      keywords: "glsa_", pattern: "glsa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}",
      validator: .crc32Hexadecimal,
      advice: "Delete it under Administration, Service accounts",
      finds: "TOKEN={{fake:grafana-sa-token}}", ignores: "TOKEN={{wrong:grafana-sa-token}}"),
    SecretRule(
      id: "grafana-cloud-token", title: "Grafana Cloud token", severity: .high, keywords: "glc_eyJ",
      pattern: "glc_eyJ[A-Za-z0-9+/]{60,400}={0,2}", boundary: .base64,
      advice: "Delete it under Administration, Service accounts",
      finds: "TOKEN={{fake:grafana-cloud-token}}", ignores: "TOKEN={{blank:grafana-cloud-token}}"),
    SecretRule(
      id: "grafana-api-key", title: "Grafana API key (legacy)", severity: .high,
      keywords: "eyJrIjoi", pattern: "eyJrIjoi[A-Za-z0-9+/_-]{60,400}={0,2}", boundary: .base64,
      advice: "Revoke it in the settings of Grafana", finds: "TOKEN={{fake:grafana-api-key}}",
      ignores: "TOKEN={{blank:grafana-api-key}}"),
  ]
}
