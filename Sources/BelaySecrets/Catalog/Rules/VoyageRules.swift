import BelayModel

/// Secret formats of Voyage AI.
enum VoyageRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "voyage-key", title: "Voyage AI API key", severity: .high, form: .nearby,
      keywords: "voyage", pattern: "pa-[A-Za-z0-9_-]{43}", boundary: .base64URL,
      advice: "Revoke it in the settings of Voyage AI", finds: "VOYAGE_API_KEY={{fake:voyage-key}}",
      ignores: "VOYAGE_API_KEY=<key>")
  ]
}
