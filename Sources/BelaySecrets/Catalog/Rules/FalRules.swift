import BelayModel

/// Secret formats of fal.ai.
enum FalRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "fal-key", title: "fal.ai API key", severity: .high, form: .nearby,
      keywords: """
        fal_key|fal-key|fal.ai|fal_ai|fal.run|fal_api|falkey|fal-client|fal_|falai|fal ai|fal key|fal api|fal token|fa\
        l-ai
        """,
      pattern: """
        [0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}:[0-9a-f]{32}
        """, advice: "Revoke it in the settings of fal.ai", finds: "FAL_KEY={{fake:fal-key}}",
      ignores: "FAL_KEY=<key>")
  ]
}
