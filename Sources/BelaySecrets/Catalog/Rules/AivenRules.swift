import BelayModel

/// Secret formats of Aiven.
enum AivenRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "aiven-token", title: "Aiven API token", severity: .high, form: .credited,
      keywords: "aiven", pattern: "[A-Za-z0-9+/]{300,400}={0,2}", reach: 600, boundary: .base64,
      validator: .mixed, specificity: 4, advice: "Revoke it in the settings of Aiven",
      finds: "AIVEN_TOKEN={{fake:aiven-token}}", ignores: "commit {{shape:b64:370}}")
  ]
}
