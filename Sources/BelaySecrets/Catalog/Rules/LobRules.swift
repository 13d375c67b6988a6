import BelayModel

/// Secret formats of Lob.
enum LobRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "lob-key", title: "Lob live key", severity: .medium, form: .nearby,
      keywords: "lob_api|lob_key|lob_secret|lob.com|lob_live|lobapi|lobkey|lob_token|lobtoken",
      pattern: "(?:live|test)_[0-9a-f]{35}", advice: "Revoke it in the settings of Lob",
      finds: "LOB_API_KEY={{fake:lob-key}}", ignores: "LOB_API_KEY=<key>")
  ]
}
