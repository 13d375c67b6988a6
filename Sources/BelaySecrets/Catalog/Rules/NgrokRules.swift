import BelayModel

/// Secret formats of ngrok.
enum NgrokRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "ngrok-token", title: "ngrok auth token", severity: .high, form: .nearby,
      keywords: "ngrok", pattern: "2[A-Za-z0-9]{26}_[A-Za-z0-9]{21}",
      advice: "Revoke it in the settings of ngrok", finds: "NGROK_AUTHTOKEN={{fake:ngrok-token}}",
      ignores: "NGROK_AUTHTOKEN=<key>")
  ]
}
