import BelayModel

/// Secret formats of Adobe.
enum AdobeRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "adobe-secret", title: "Adobe client secret", severity: .high, keywords: "p8e-",
      pattern: "p8e-[A-Za-z0-9]{32}", advice: "Revoke it in the settings of Adobe",
      finds: "TOKEN={{fake:adobe-secret}}", ignores: "TOKEN={{blank:adobe-secret}}")
  ]
}
