import BelayModel

/// Secret formats of Elastic.
enum ElasticRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "elastic-cloud-key", title: "Elastic cloud API key", severity: .critical,
      keywords: "essu_", pattern: "essu_[A-Za-z0-9_+/-]{60,200}={0,2}", boundary: .base64,
      advice: "Revoke it in the settings of Elastic", finds: "TOKEN={{fake:elastic-cloud-key}}",
      ignores: "TOKEN={{blank:elastic-cloud-key}}")
  ]
}
