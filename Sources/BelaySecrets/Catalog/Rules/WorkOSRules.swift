import BelayModel

/// Secret formats of WorkOS.
enum WorkOSRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "workos-key", title: "WorkOS API key", severity: .critical,
      keywords: "sk_live_a2V5Xz|sk_test_a2V5Xz",
      pattern: "sk_(?:live|test)_a2V5Xz[A-Za-z0-9+/]{40,90}", boundary: .base64, specificity: 7,
      advice: "Revoke it in the settings of WorkOS", finds: "TOKEN={{fake:workos-key}}",
      ignores: "TOKEN={{blank:workos-key}}")
  ]
}
