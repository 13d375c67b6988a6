import BelayModel

/// Secret formats of Miro.
enum MiroRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "miro-token", title: "Miro access token", severity: .medium,
      keywords: "eyJtaXJvLm9yaWdpbiI6",
      pattern: "eyJtaXJvLm9yaWdpbiI6[A-Za-z0-9]{8,16}_[A-Za-z0-9_-]{27}", boundary: .base64URL,
      advice: "Revoke it in the settings of Miro", finds: "TOKEN={{fake:miro-token}}",
      ignores: "TOKEN={{blank:miro-token}}")
  ]
}
