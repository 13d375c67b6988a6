import BelayModel

/// Secret formats of X (Twitter).
enum TwitterRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "twitter-access", title: "X (Twitter) user access token", severity: .high, form: .nearby,
      keywords: "twitter", pattern: #"\d{15,19}-[A-Za-z0-9]{40}"#,
      advice: "Revoke it in the settings of X (Twitter)",
      finds: "TWITTER_ACCESS_TOKEN={{fake:twitter-access}}", ignores: "TWITTER_ACCESS_TOKEN=<key>"),
    SecretRule(
      id: "twitter-bearer", title: "X (Twitter) app bearer token", severity: .high,
      keywords: "AAAAAAAAAAAAAAAAAAAAA",
      pattern: """
        A{21,24}(?!A*\\w{0,90}AAAAA)(?!A*(?:[a-zB-Z0-9%]{1,6}A){8})[A-Za-z0-9]{8,14}(?:%2B|%2F|%3D|[A-Za-z0-9]){40,90}
        """, minimumEntropy: 35,
      advice: "Revoke it in the settings of X (Twitter)", finds: "TOKEN={{fake:twitter-bearer}}",
      ignores: "TOKEN={{blank:twitter-bearer}}"),
    SecretRule(
      id: "twitter-secret", title: "X (Twitter) consumer secret", severity: .high, form: .credited,
      keywords: "twitter", pattern: "[A-Za-z0-9]{50}", validator: .mixed, specificity: 4,
      advice: "Revoke it in the settings of X (Twitter)",
      finds: "TWITTER_CONSUMER_SECRET={{fake:twitter-secret}}", ignores: "commit {{shape:b62:50}}"),
  ]
}
