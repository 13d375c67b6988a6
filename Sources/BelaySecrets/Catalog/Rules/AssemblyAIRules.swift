import BelayModel

/// Secret formats of AssemblyAI.
enum AssemblyAIRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "assemblyai-key", title: "AssemblyAI API key", severity: .medium, form: .credited,
      keywords: "assemblyai|assembly_ai", pattern: "[0-9a-fA-F]{32}", specificity: 4,
      advice: "Revoke it in the settings of AssemblyAI",
      finds: "ASSEMBLYAI_API_KEY={{fake:assemblyai-key}}", ignores: "commit {{shape:hex:32}}")
  ]
}
