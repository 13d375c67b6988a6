import BelayModel

/// Secret formats of Stytch.
enum StytchRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "stytch-secret", title: "Stytch project secret", severity: .high,
      keywords: "secret-live-", pattern: "secret-live-[A-Za-z0-9_-]{36}", boundary: .base64URL,
      advice: "Revoke it in the settings of Stytch", finds: "TOKEN={{fake:stytch-secret}}",
      ignores: "TOKEN={{blank:stytch-secret}}")
  ]
}
