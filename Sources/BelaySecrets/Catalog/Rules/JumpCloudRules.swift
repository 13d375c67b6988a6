import BelayModel

/// Secret formats of JumpCloud.
enum JumpCloudRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "jumpcloud-key", title: "JumpCloud API key", severity: .high, keywords: "jca_",
      pattern: "jca_[A-Za-z0-9]{36}", advice: "Revoke it in the settings of JumpCloud",
      finds: "TOKEN={{fake:jumpcloud-key}}", ignores: "TOKEN={{blank:jumpcloud-key}}")
  ]
}
