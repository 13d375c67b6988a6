import BelayModel

/// Secret formats of Prismic.
enum PrismicRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "prismic-token", title: "Prismic access token", severity: .low, form: .nearby,
      keywords: "prismic", pattern: #"MC5[A-Za-z0-9]{30}\.[A-Za-z0-9_-]{60}"#, boundary: .base64URL,
      advice: "Revoke it in the settings of Prismic",
      finds: "PRISMIC_ACCESS_TOKEN={{fake:prismic-token}}", ignores: "PRISMIC_ACCESS_TOKEN=<key>")
  ]
}
