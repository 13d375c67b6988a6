import BelayModel

/// Secret formats of Telnyx.
enum TelnyxRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "telnyx-key", title: "Telnyx API v2 key", severity: .high, keywords: "KEY0",
      pattern: "KEY0[0-9A-Fa-f]{31}_[A-Za-z0-9]{22}", advice: "Revoke it in the settings of Telnyx",
      finds: "TOKEN={{fake:telnyx-key}}", ignores: "TOKEN={{blank:telnyx-key}}")
  ]
}
