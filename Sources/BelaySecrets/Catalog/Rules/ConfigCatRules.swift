import BelayModel

/// Secret formats of ConfigCat.
enum ConfigCatRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "configcat-key", title: "ConfigCat SDK key", severity: .low, keywords: "configcat-sdk-1/",
      pattern: "configcat-sdk-1/[A-Za-z0-9_-]{22}/[A-Za-z0-9_-]{22}", boundary: .base64URL,
      advice: "Revoke it in the settings of ConfigCat", finds: "TOKEN={{fake:configcat-key}}",
      ignores: "TOKEN={{blank:configcat-key}}")
  ]
}
