import BelayModel

/// Secret formats of Square.
enum SquareRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "square-token", title: "Square access token", severity: .critical, keywords: "EAAA",
      pattern: "EAAA[A-Za-z0-9_-]{60}", boundary: .base64, minimumEntropy: 42,
      advice: "Replace it at https://developer.squareup.com/apps",
      finds: "TOKEN={{fake:square-token}}", ignores: "TOKEN={{blank:square-token}}"),
    SecretRule(
      id: "square-oauth-secret", title: "Square OAuth secret", severity: .critical,
      keywords: "sq0csp-", pattern: "sq0csp-[A-Za-z0-9_-]{43}", boundary: .base64URL,
      advice: "Replace it at https://developer.squareup.com/apps",
      finds: "TOKEN={{fake:square-oauth-secret}}", ignores: "TOKEN={{blank:square-oauth-secret}}"),
    SecretRule(
      id: "square-legacy-token", title: "Square access token of the old form", severity: .high,
      keywords: "sq0atp-", pattern: "sq0atp-[A-Za-z0-9_-]{22}", boundary: .base64URL,
      advice: "Replace it at https://developer.squareup.com/apps",
      finds: "TOKEN={{fake:square-legacy-token}}", ignores: "TOKEN={{blank:square-legacy-token}}"),
  ]
}
