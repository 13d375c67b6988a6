import BelayModel

/// Secret formats of Cursor.
enum CursorRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "cursor-key", title: "Cursor API key", severity: .high, form: .nearby, keywords: "cursor",
      pattern: "key_[0-9a-f]{64}", advice: "Revoke it in the settings of Cursor",
      finds: "CURSOR_API_KEY={{fake:cursor-key}}", ignores: "CURSOR_API_KEY=<key>")
  ]
}
