import BelayModel

/// Secret formats of xAI.
enum XAIRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "xai-key", title: "xAI API key", severity: .high, keywords: "xai-",
      pattern: "xai-[A-Za-z0-9]{80}", advice: "Revoke it at https://console.x.ai",
      finds: "TOKEN={{fake:xai-key}}", ignores: "TOKEN={{blank:xai-key}}")
  ]
}
