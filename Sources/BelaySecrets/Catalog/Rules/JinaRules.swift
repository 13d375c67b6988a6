import BelayModel

/// Secret formats of Jina AI.
enum JinaRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "jina-key", title: "Jina AI API key", severity: .medium, keywords: "jina_",
      pattern: "jina_[0-9a-f]{32}[A-Za-z0-9_-]{28}", boundary: .base64URL,
      advice: "Revoke it in the settings of Jina AI", finds: "TOKEN={{fake:jina-key}}",
      ignores: "TOKEN={{blank:jina-key}}")
  ]
}
