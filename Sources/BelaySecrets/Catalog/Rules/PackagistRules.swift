import BelayModel

/// Secret formats of Packagist.
enum PackagistRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "packagist-api-secret", title: "Packagist API secret", severity: .high,
      keywords: "packagist_acs_", pattern: "packagist_acs_[0-9a-f]{64}",
      advice: "Revoke it in the settings of Packagist",
      finds: "TOKEN={{fake:packagist-api-secret}}", ignores: "TOKEN={{blank:packagist-api-secret}}"),
    SecretRule(
      id: "packagist-org-read", title: "Packagist organisation read token", severity: .high,
      keywords: "packagist_ort_", pattern: "packagist_ort_[0-9a-f]{68}",
      advice: "Revoke it in the settings of Packagist", finds: "TOKEN={{fake:packagist-org-read}}",
      ignores: "TOKEN={{blank:packagist-org-read}}"),
    SecretRule(
      id: "packagist-org-update", title: "Packagist organisation update token", severity: .high,
      keywords: "packagist_out_", pattern: "packagist_out_[0-9a-f]{68}",
      advice: "Revoke it in the settings of Packagist",
      finds: "TOKEN={{fake:packagist-org-update}}", ignores: "TOKEN={{blank:packagist-org-update}}"),
  ]
}
