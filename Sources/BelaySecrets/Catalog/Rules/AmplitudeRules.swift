import BelayModel

/// Secret formats of Amplitude.
enum AmplitudeRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "amplitude-secret", title: "Amplitude secret key", severity: .medium, form: .credited,
      keywords: "amplitude", pattern: "[0-9a-fA-F]{32}", specificity: 4,
      advice: "Revoke it in the settings of Amplitude",
      finds: "AMPLITUDE_SECRET_KEY={{fake:amplitude-secret}}", ignores: "commit {{shape:hex:32}}")
  ]
}
