import BelayModel

/// Secret formats of Contentful.
enum ContentfulRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "contentful-cma", title: "Contentful management token", severity: .high,
      keywords: "CFPAT-", pattern: "CFPAT-[A-Za-z0-9_-]{43}", boundary: .base64URL,
      advice: "Revoke it in the settings of Contentful", finds: "TOKEN={{fake:contentful-cma}}",
      ignores: "TOKEN={{blank:contentful-cma}}")
  ]
}
