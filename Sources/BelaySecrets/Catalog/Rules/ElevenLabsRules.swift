import BelayModel

/// Secret formats of ElevenLabs.
enum ElevenLabsRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "elevenlabs-key", title: "ElevenLabs API key", severity: .high, form: .nearby,
      keywords: "elevenlabs|eleven_|xi-api-key|xi_api_key|eleven_labs", pattern: "sk_[0-9a-f]{48}",
      specificity: 6, advice: "Revoke it in the settings of ElevenLabs",
      finds: "ELEVENLABS_API_KEY={{fake:elevenlabs-key}}", ignores: "ELEVENLABS_API_KEY=<key>")
  ]
}
