import BelayModel

/// Secret formats of LlamaIndex.
enum LlamaIndexRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "llamacloud-key", title: "LlamaIndex llamaCloud key", severity: .high, keywords: "llx-",
      pattern: "llx-[A-Za-z0-9]{48}", advice: "Revoke it in the settings of LlamaIndex",
      finds: "TOKEN={{fake:llamacloud-key}}", ignores: "TOKEN={{blank:llamacloud-key}}")
  ]
}
