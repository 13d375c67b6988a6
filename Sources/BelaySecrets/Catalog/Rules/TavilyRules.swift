import BelayModel

/// Secret formats of Tavily.
enum TavilyRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "tavily-key", title: "Tavily API key", severity: .medium, keywords: "tvly-",
      pattern: "tvly-(?:(?:dev|prod)-)?[A-Za-z0-9]{32}",
      advice: "Revoke it in the settings of Tavily", finds: "TOKEN={{fake:tavily-key}}",
      ignores: "TOKEN={{blank:tavily-key}}")
  ]
}
