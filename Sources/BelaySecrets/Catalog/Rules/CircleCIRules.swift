import BelayModel

/// Secret formats of CircleCI.
enum CircleCIRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "circleci-pat", title: "CircleCI token", severity: .high, keywords: "CCIPAT_|CCIPRJ_",
      pattern: "CCIP(?:AT|RJ)_[A-Za-z0-9]{22}_[0-9a-f]{40}",
      advice: "Delete it at https://app.circleci.com/settings/user/tokens",
      finds: "TOKEN={{fake:circleci-pat}}", ignores: "TOKEN={{blank:circleci-pat}}")
  ]
}
