import BelayModel

/// Secret formats of Rancher.
enum RancherRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "rancher-token", title: "Rancher API bearer token", severity: .high, keywords: "token-",
      pattern: "token-[a-z0-9]{5}:[a-z0-9]{54}", advice: "Revoke it in the settings of Rancher",
      finds: "TOKEN={{fake:rancher-token}}", ignores: "TOKEN={{blank:rancher-token}}")
  ]
}
