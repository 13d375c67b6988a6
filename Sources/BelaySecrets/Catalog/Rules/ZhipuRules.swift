import BelayModel

/// Secret formats of Z.ai / Zhipu.
enum ZhipuRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "zai-key", title: "Z.ai / Zhipu API key", severity: .high, form: .nearby,
      keywords: """
        zhipu|zai_api|zai_key|zaikey|glm_api|bigmodel|z.ai/|glm-|chatglm|api.z.ai
        """, pattern: #"[0-9a-f]{32}\.[A-Za-z0-9]{16}"#,
      advice: "Revoke it in the settings of Z.ai / Zhipu", finds: "ZHIPU_API_KEY={{fake:zai-key}}",
      ignores: "ZHIPU_API_KEY=<key>")
  ]
}
