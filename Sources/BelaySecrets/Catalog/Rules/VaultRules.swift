import BelayModel

/// Secret formats of Vault.
enum VaultRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "vault-service-token", title: "Vault service token", severity: .critical,
      keywords: "hvs.", pattern: #"hvs\.[A-Za-z0-9_-]{24,300}"#, boundary: .base64URL,
      minimumEntropy: 35, advice: "Revoke it with vault token revoke",
      finds: "TOKEN={{fake:vault-service-token}}", ignores: "TOKEN={{blank:vault-service-token}}"),
    SecretRule(
      id: "vault-batch-token", title: "Vault batch token", severity: .high, keywords: "hvb.",
      pattern: #"hvb\.[A-Za-z0-9_-]{100,400}"#, boundary: .base64URL,
      advice: "Revoke it with vault token revoke", finds: "TOKEN={{fake:vault-batch-token}}",
      ignores: "TOKEN={{blank:vault-batch-token}}"),
    SecretRule(
      id: "vault-legacy-token", title: "HashiCorp vault token before 1.10", severity: .high,
      form: .nearby, keywords: "vault_|vault-|vault |vault.|hashicorp|vaultt",
      pattern: #"s\.[A-Za-z0-9]{24}"#, advice: "Revoke it in the settings of HashiCorp",
      finds: "VAULT_TOKEN={{fake:vault-legacy-token}}", ignores: "VAULT_TOKEN=<key>"),
  ]
}
