import BelayModel

/// Secret formats of Resend.
enum ResendRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "resend-key", title: "Resend API key", severity: .high, keywords: "re_",
      pattern: "re_[1-9A-HJ-NP-Za-km-z]{8}_[1-9A-HJ-NP-Za-km-z]{24}",
      advice: "Delete it at https://resend.com/api-keys", finds: "TOKEN={{fake:resend-key}}",
      ignores: "TOKEN={{blank:resend-key}}")
  ]
}
