import BelayModel

/// Secret formats of Langfuse.
enum LangfuseRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "langfuse-secret", title: "Langfuse secret key", severity: .high, keywords: "sk-lf-",
      pattern: "sk-lf-[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
      advice: "Revoke it in the settings of Langfuse", finds: "TOKEN={{fake:langfuse-secret}}",
      ignores: "TOKEN={{blank:langfuse-secret}}")
  ]
}
