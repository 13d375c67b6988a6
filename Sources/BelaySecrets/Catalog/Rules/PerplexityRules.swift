import BelayModel

/// Secret formats of Perplexity.
enum PerplexityRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "perplexity-key", title: "Perplexity API key", severity: .high, keywords: "pplx-",
      pattern: "pplx-[A-Za-z0-9]{48}", advice: "Revoke it in the API settings of Perplexity",
      finds: "TOKEN={{fake:perplexity-key}}", ignores: "TOKEN={{blank:perplexity-key}}")
  ]
}
