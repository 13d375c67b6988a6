import BelayModel

/// Secret formats of platforms with one format each.
enum PlatformRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "scalingo-token", title: "Scalingo API token", severity: .high, keywords: "tk-us-",
      pattern: "tk-us-[A-Za-z0-9_-]{48}", boundary: .base64URL,
      advice: "Revoke it in the settings of Scalingo", finds: "TOKEN={{fake:scalingo-token}}",
      ignores: "TOKEN={{blank:scalingo-token}}"),
    SecretRule(
      id: "settlemint-token", title: "SettleMint access token", severity: .high,
      keywords: "sm_aat_|sm_pat_|sm_sat_", pattern: "sm_[aps]at_[A-Za-z0-9]{16}",
      minimumEntropy: 28, advice: "Revoke it in the settings of SettleMint",
      finds: "TOKEN={{fake:settlemint-token}}", ignores: "TOKEN={{blank:settlemint-token}}"),
    SecretRule(
      id: "infracost-key", title: "Infracost API key", severity: .high, form: .run,
      keywords: "ico-", pattern: "ico-[A-Za-z0-9]{32}", unbroken: 32, boundary: .base64URL,
      validator: .mixed, advice: "Replace it with infracost auth login",
      finds: "TOKEN={{fake:infracost-key}}", ignores: "TOKEN={{blank:infracost-key}}"),
    SecretRule(
      id: "intra42-secret", title: "Client secret of 42's intranet", severity: .high,
      keywords: "s-s4t2", pattern: "s-s4t2(?:ud|af)-[0-9a-f]{64}",
      advice: "Replace it in the settings of the application",
      finds: "SECRET={{fake:intra42-secret}}", ignores: "SECRET={{blank:intra42-secret}}"),
    SecretRule(
      id: "authress-key", title: "Authress service client access key", severity: .high,
      form: .search, keywords: ".acc_|.acc-",
      pattern: #"""
        (?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][a-z0-9-]{10,32}\.\#
        [A-Za-z0-9+/_=-]{30,120}
        """#, leading: 50, reach: 170, boundary: .base64,
      advice: "Revoke it in the settings of Authress", finds: "KEY={{fake:authress-key}}",
      ignores: "KEY={{blank:authress-key}}"),
  ]
}
