import BelayModel

/// Secret formats of Figma.
enum FigmaRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "figma-pat", title: "Figma personal access token", severity: .medium, keywords: "figd_",
      pattern: "figd_[A-Za-z0-9_-]{40}", boundary: .base64URL,
      advice: "Revoke it in the Figma account settings", finds: "TOKEN={{fake:figma-pat}}",
      ignores: "TOKEN={{blank:figma-pat}}")
  ]
}
