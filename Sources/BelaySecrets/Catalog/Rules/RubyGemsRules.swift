import BelayModel

/// Secret formats of RubyGems.
enum RubyGemsRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "rubygems-key", title: "RubyGems API key", severity: .critical, keywords: "rubygems_",
      pattern: "rubygems_[0-9a-f]{48}",
      advice: "Delete it at https://rubygems.org/profile/api_keys",
      finds: "TOKEN={{fake:rubygems-key}}", ignores: "TOKEN={{blank:rubygems-key}}")
  ]
}
