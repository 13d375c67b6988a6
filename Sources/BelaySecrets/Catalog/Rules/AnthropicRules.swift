import BelayModel

/// Secret formats of Anthropic.
enum AnthropicRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "anthropic-api", title: "Anthropic API key", severity: .critical,
      keywords: "sk-ant-api03-", pattern: "sk-ant-api03-[A-Za-z0-9_-]{93}AA", boundary: .base64URL,
      advice: "Disable it at https://console.anthropic.com/settings/keys",
      finds: "TOKEN={{fake:anthropic-api}}", ignores: "TOKEN={{blank:anthropic-api}}"),
    SecretRule(
      id: "anthropic-admin", title: "Anthropic admin key", severity: .critical,
      keywords: "sk-ant-admin01-", pattern: "sk-ant-admin01-[A-Za-z0-9_-]{93}AA",
      boundary: .base64URL, advice: "Disable it at https://console.anthropic.com/settings/keys",
      finds: "TOKEN={{fake:anthropic-admin}}", ignores: "TOKEN={{blank:anthropic-admin}}"),
    SecretRule(
      id: "anthropic-oauth", title: "Anthropic OAuth token", severity: .critical,
      keywords: "sk-ant-oat01-|sk-ant-ort01-", pattern: "sk-ant-o[ar]t01-[A-Za-z0-9_-]{93}AA",
      boundary: .base64URL, advice: "Disable it at https://console.anthropic.com/settings/keys",
      finds: "TOKEN={{fake:anthropic-oauth}}", ignores: "TOKEN={{blank:anthropic-oauth}}"),
  ]
}
