import BelayModel

/// Secret formats of Cerebras.
enum CerebrasRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "cerebras-key", title: "Cerebras API key", severity: .high, keywords: "csk-",
      pattern: "csk-[0-9a-z]{48}", advice: "Revoke it at https://cloud.cerebras.ai",
      finds: "TOKEN={{fake:cerebras-key}}", ignores: "TOKEN={{blank:cerebras-key}}")
  ]
}
