import BelayModel

/// Secret formats of Alibaba Cloud.
enum AlibabaRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "alibaba-key-id", title: "Alibaba Cloud AccessKey id", severity: .high, keywords: "LTAI",
      pattern: "LTAI[A-Za-z0-9]{17,21}", advice: "Disable the AccessKey in RAM",
      finds: "TOKEN={{fake:alibaba-key-id}}", ignores: "TOKEN={{blank:alibaba-key-id}}")
  ]
}
