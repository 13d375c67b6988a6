import BelayModel

/// Secret formats of Postman.
enum PostmanRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "postman-key", title: "Postman API key", severity: .high, keywords: "PMAK-",
      pattern: "PMAK-[0-9a-f]{24}-[0-9a-f]{34}",
      advice: "Revoke it at https://go.postman.co/settings/me/api-keys",
      finds: "TOKEN={{fake:postman-key}}", ignores: "TOKEN={{blank:postman-key}}")
  ]
}
