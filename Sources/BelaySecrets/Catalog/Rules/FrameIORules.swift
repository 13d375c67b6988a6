import BelayModel

/// Secret formats of Frame.io.
enum FrameIORules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "frameio-token", title: "Frame.io API token", severity: .medium, keywords: "fio-u-",
      pattern: "fio-u-[A-Za-z0-9_-]{64}", boundary: .base64URL,
      advice: "Revoke it in the settings of Frame.io", finds: "TOKEN={{fake:frameio-token}}",
      ignores: "TOKEN={{blank:frameio-token}}")
  ]
}
