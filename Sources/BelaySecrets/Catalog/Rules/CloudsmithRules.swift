import BelayModel

/// Secret formats of Cloudsmith.
enum CloudsmithRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "cloudsmith-key", title: "Cloudsmith API key", severity: .high, keywords: "csa_",
      pattern: "csa_[0-9a-f]{30}[A-Za-z0-9]{6}", advice: "Revoke it in the settings of Cloudsmith",
      finds: "TOKEN={{fake:cloudsmith-key}}", ignores: "TOKEN={{blank:cloudsmith-key}}")
  ]
}
