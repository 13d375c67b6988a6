import BelayModel

/// Secret formats of Sentry.
enum SentryRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "sentry-user-token", title: "Sentry user token", severity: .high, keywords: "sntryu_",
      pattern: "sntryu_[0-9a-f]{64}",
      advice: "Revoke it at https://sentry.io/settings/account/api/auth-tokens/",
      finds: "TOKEN={{fake:sentry-user-token}}", ignores: "TOKEN={{blank:sentry-user-token}}"),
    SecretRule(
      id: "sentry-org-token", title: "Sentry organisation token", severity: .high,
      keywords: "sntrys_eyJ", pattern: "sntrys_eyJ[A-Za-z0-9+/=]{60,400}_[A-Za-z0-9+/]{43}",
      boundary: .base64, advice: "Revoke it at https://sentry.io/settings/account/api/auth-tokens/",
      finds: "TOKEN={{fake:sentry-org-token}}", ignores: "TOKEN={{blank:sentry-org-token}}"),
    SecretRule(
      id: "sentry-legacy-token", title: "Sentry auth token (old)", severity: .medium,
      form: .credited, keywords: "sentry", pattern: "[0-9a-fA-F]{64}", specificity: 4,
      advice: "Revoke it in the settings of Sentry",
      finds: "SENTRY_AUTH_TOKEN={{fake:sentry-legacy-token}}", ignores: "commit {{shape:hex:64}}"),
  ]
}
