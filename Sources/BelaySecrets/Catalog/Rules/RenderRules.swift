import BelayModel

/// Secret formats of Render.
enum RenderRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "render-key", title: "Render API key", severity: .high, keywords: "rnd_",
      pattern: "rnd_[A-Za-z0-9]{28,32}", advice: "Revoke it in the account settings of Render",
      finds: "TOKEN={{fake:render-key}}", ignores: "TOKEN={{blank:render-key}}")
  ]
}
