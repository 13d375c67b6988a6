import BelayModel

/// Secret formats of Postmark.
enum PostmarkRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "postmark-token", title: "Postmark server token", severity: .high, form: .credited,
      keywords: "postmark", pattern: "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
      specificity: 4, advice: "Revoke it in the settings of Postmark",
      finds: "POSTMARK_SERVER_TOKEN={{fake:postmark-token}}", ignores: "POSTMARK_SERVER_TOKEN=<key>"
    )
  ]
}
