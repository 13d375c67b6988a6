import BelayModel

/// Secret formats of ReadMe.
enum ReadMeRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "readme-key", title: "ReadMe API key", severity: .medium, keywords: "rdme_",
      pattern: "rdme_[a-z0-9]{70}", advice: "Revoke it in the settings of ReadMe",
      finds: "TOKEN={{fake:readme-key}}", ignores: "TOKEN={{blank:readme-key}}")
  ]
}
