import BelayModel

/// Secret formats of EasyPost.
enum EasyPostRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "easypost-key", title: "EasyPost production key", severity: .high, keywords: "EZAK|EZTK",
      pattern: "EZ[AT]K[A-Za-z0-9]{54}", advice: "Revoke it in the settings of EasyPost",
      finds: "TOKEN={{fake:easypost-key}}", ignores: "TOKEN={{blank:easypost-key}}")
  ]
}
