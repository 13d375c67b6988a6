import BelayModel

/// Secret formats of LinkedIn.
enum LinkedInRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "linkedin-secret", title: "LinkedIn client secret", severity: .medium,
      keywords: "WPL_AP1.", pattern: #"WPL_AP1\.[A-Za-z0-9]{16}\.[A-Za-z0-9]{6}={0,2}"#,
      boundary: .base64, advice: "Revoke it in the settings of LinkedIn",
      finds: "TOKEN={{fake:linkedin-secret}}", ignores: "TOKEN={{blank:linkedin-secret}}")
  ]
}
