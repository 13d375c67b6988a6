import BelayModel

/// Secret formats of Alibaba Model Studio.
enum DashScopeRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "dashscope-key", title: "Alibaba Model Studio API key", severity: .high, form: .nearby,
      keywords: """
        dashscope|qwen_|qwen-|bailian|alibaba|modelstudio|model_studio
        """, pattern: "sk-[0-9a-f]{32}", specificity: 6,
      advice: "Revoke it in the settings of Alibaba Model Studio",
      finds: "DASHSCOPE_API_KEY={{fake:dashscope-key}}", ignores: "DASHSCOPE_API_KEY=<key>")
  ]
}
