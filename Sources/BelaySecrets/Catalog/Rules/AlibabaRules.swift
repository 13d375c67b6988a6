import BelayModel

/// Secret formats of Alibaba Cloud.
enum AlibabaRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "alibaba-key-id", title: "Alibaba Cloud AccessKey id", severity: .high, keywords: "LTAI",
      pattern: "LTAI[A-Za-z0-9]{17,21}", advice: "Disable the AccessKey in RAM",
      finds: "TOKEN={{fake:alibaba-key-id}}", ignores: "TOKEN={{blank:alibaba-key-id}}"),
    SecretRule(
      id: "alibaba-key-secret", title: "Alibaba Cloud accessKey secret", severity: .critical,
      form: .credited, keywords: "aliyun|alibaba", pattern: "[A-Za-z0-9]{30}", validator: .mixed,
      specificity: 4, advice: "Revoke it in the settings of Alibaba Cloud",
      finds: "ALIBABA_CLOUD_ACCESS_KEY_SECRET={{fake:alibaba-key-secret}}",
      ignores: "commit {{shape:b62:30}}"),
  ]
}
