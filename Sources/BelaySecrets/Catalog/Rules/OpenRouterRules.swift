import BelayModel

/// Secret formats of OpenRouter.
enum OpenRouterRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "openrouter-key", title: "OpenRouter API key", severity: .high, keywords: "sk-or-v1-",
      pattern: "sk-or-v1-[0-9a-f]{64}", advice: "Revoke it at https://openrouter.ai/keys",
      finds: "TOKEN={{fake:openrouter-key}}", ignores: "TOKEN={{blank:openrouter-key}}")
  ]
}
