import BelayModel

/// Secret formats of Dropbox.
enum DropboxRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "dropbox-refresh", title: "Dropbox long-lived token", severity: .high, form: .nearby,
      keywords: "dropbox", pattern: "[A-Za-z0-9_-]{11}AAAAAAAAAA[A-Za-z0-9_-]{43}",
      boundary: .base64URL, advice: "Revoke it in the settings of Dropbox",
      finds: "DROPBOX_REFRESH_TOKEN={{fake:dropbox-refresh}}",
      ignores: "DROPBOX_REFRESH_TOKEN=<key>"),
    SecretRule(
      id: "dropbox-short", title: "Dropbox short-lived token", severity: .medium, form: .run,
      keywords: "sl.", pattern: #"sl\.(?:u\.)?[A-Za-z0-9_-]{120,2000}"#, reach: 2100,
      boundary: .base64URL, advice: "Revoke it in the settings of Dropbox",
      finds: "TOKEN={{fake:dropbox-short}}", ignores: "TOKEN={{blank:dropbox-short}}"),
  ]
}
