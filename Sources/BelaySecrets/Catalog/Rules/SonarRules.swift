import BelayModel

/// Secret formats of SonarQube.
enum SonarRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "sonar-token", title: "SonarQube token", severity: .medium, keywords: "squ_|sqp_|sqa_",
      pattern: "sq[upa]_[0-9a-f]{40}", advice: "Revoke it under My account, Security",
      finds: "TOKEN={{fake:sonar-token}}", ignores: "TOKEN={{blank:sonar-token}}")
  ]
}
