import BelayModel

/// Secret formats of CircleCI.
enum CircleCIRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "circleci-pat", title: "CircleCI token", severity: .high, keywords: "CCIPAT_",
      pattern: "CCIPAT_[A-Za-z0-9]{22}_[0-9a-f]{40}",
      advice: "Delete it at https://app.circleci.com/settings/user/tokens",
      finds: "TOKEN={{fake:circleci-pat}}", ignores: "TOKEN={{blank:circleci-pat}}"),
    SecretRule(
      id: "circleci-legacy", title: "CircleCI legacy token", severity: .medium, form: .credited,
      keywords: "circleci|circle_token|circle_ci|circle-ci|circle-token",
      pattern: "[0-9a-fA-F]{40}", specificity: 4, advice: "Revoke it in the settings of CircleCI",
      finds: "CIRCLECI_TOKEN={{fake:circleci-legacy}}", ignores: "commit {{shape:hex:40}}"),
    SecretRule(
      id: "circleci-project", title: "CircleCI project token", severity: .high, keywords: "CCIPRJ_",
      pattern: "CCIPRJ_[A-Za-z0-9]{22}_[0-9a-f]{40}",
      advice: "Revoke it in the settings of CircleCI", finds: "TOKEN={{fake:circleci-project}}",
      ignores: "TOKEN={{blank:circleci-project}}"),
  ]
}
