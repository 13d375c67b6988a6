import BelayModel

/// Secret formats of Deepgram.
enum DeepgramRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "deepgram-key", title: "Deepgram API key", severity: .medium, form: .credited,
      keywords: "deepgram", pattern: "[0-9a-fA-F]{40}", specificity: 4,
      advice: "Revoke it in the settings of Deepgram",
      finds: "DEEPGRAM_API_KEY={{fake:deepgram-key}}", ignores: "commit {{shape:hex:40}}")
  ]
}
