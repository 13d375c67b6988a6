import BelayModel

/// Secret formats of Tencent Cloud.
enum TencentRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "tencent-secret-id", title: "Tencent Cloud secretId", severity: .high, keywords: "AKID",
      pattern: "AKID[A-Za-z0-9]{32}", minimumEntropy: 35,
      advice: "Revoke it in the settings of Tencent Cloud",
      finds: "TOKEN={{fake:tencent-secret-id}}", ignores: "TOKEN={{blank:tencent-secret-id}}"),
    SecretRule(
      id: "tencent-secret-key", title: "Tencent Cloud secretKey", severity: .critical,
      form: .credited, keywords: "tencent|qcloud|cos_secret", pattern: "[A-Za-z0-9]{32}",
      validator: .mixed, specificity: 4, advice: "Revoke it in the settings of Tencent Cloud",
      finds: "TENCENTCLOUD_SECRET_KEY={{fake:tencent-secret-key}}",
      ignores: "commit {{shape:b62:32}}"),
  ]
}
