import BelayModel

/// Secret formats of Firecrawl.
enum FirecrawlRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "firecrawl-key", title: "Firecrawl API key", severity: .medium, form: .nearby,
      keywords: "firecrawl", pattern: "fc-[0-9a-f]{32}",
      advice: "Revoke it in the settings of Firecrawl",
      finds: "FIRECRAWL_API_KEY={{fake:firecrawl-key}}", ignores: "FIRECRAWL_API_KEY=<key>")
  ]
}
