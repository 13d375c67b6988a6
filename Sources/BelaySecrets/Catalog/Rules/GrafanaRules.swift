import BelayModel

/// Secret formats of Grafana.
enum GrafanaRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "grafana-sa-token", title: "Grafana service account token", severity: .high,
      keywords: "glsa_", pattern: "glsa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}",
      advice: "Delete it under Administration, Service accounts",
      finds: "TOKEN={{fake:grafana-sa-token}}", ignores: "TOKEN={{blank:grafana-sa-token}}"),
    SecretRule(
      id: "grafana-cloud-token", title: "Grafana Cloud token", severity: .high, keywords: "glc_eyJ",
      pattern: "glc_eyJ[A-Za-z0-9+/]{60,400}={0,2}", boundary: .base64,
      advice: "Delete it under Administration, Service accounts",
      finds: "TOKEN={{fake:grafana-cloud-token}}", ignores: "TOKEN={{blank:grafana-cloud-token}}"),
  ]
}
