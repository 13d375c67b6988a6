import BelayModel

/// Secret formats of OneSignal.
enum OneSignalRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "onesignal-key", title: "OneSignal REST API key", severity: .high,
      keywords: "os_v2_app_|os_v2_org_", pattern: "os_v2_(?:app|org)_[a-z2-7]{103}",
      advice: "Revoke it in the settings of OneSignal", finds: "TOKEN={{fake:onesignal-key}}",
      ignores: "TOKEN={{blank:onesignal-key}}")
  ]
}
