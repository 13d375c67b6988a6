import BelayModel

/// Secret formats of the Notify services of governments.
enum NotifyRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "gc-notify-key", title: "GC Notify API key", severity: .high, keywords: "gcntfy-",
      pattern: #"""
        gcntfy-[A-Za-z0-9_-]{1,80}?-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\#
        -[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}
        """#,
      boundary: .base64URL, advice: "Revoke it in the settings of GC Notify",
      finds: "TOKEN={{fake:gc-notify-key}}", ignores: "TOKEN={{blank:gc-notify-key}}")
  ]
}
