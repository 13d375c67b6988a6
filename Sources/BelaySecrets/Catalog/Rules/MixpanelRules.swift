import BelayModel

/// Secret formats of Mixpanel.
enum MixpanelRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "mixpanel-secret", title: "Mixpanel API secret", severity: .medium, form: .credited,
      keywords: "mixpanel", pattern: #"(?<!init\(["'])[0-9a-fA-F]{32}"#, specificity: 4,
      advice: "Revoke it in the settings of Mixpanel",
      finds: "MIXPANEL_API_SECRET={{fake:mixpanel-secret}}", ignores: "commit {{shape:hex:32}}")
  ]
}
