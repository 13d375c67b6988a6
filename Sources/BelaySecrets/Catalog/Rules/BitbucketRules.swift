import BelayModel

/// Secret formats of Bitbucket.
enum BitbucketRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "bitbucket-app-password", title: "Bitbucket app password", severity: .high,
      keywords: "ATBB", pattern: "ATBB[A-Za-z0-9]{24}[0-9A-F]{8}",
      advice: "Revoke it in the settings of the Bitbucket account",
      finds: "TOKEN={{fake:bitbucket-app-password}}",
      ignores: "TOKEN={{blank:bitbucket-app-password}}"),
    SecretRule(
      id: "bitbucket-repo-token", title: "Bitbucket repository access token", severity: .high,
      keywords: "ATCTT3xFfG", pattern: "ATCTT3xFfG[A-Za-z0-9_-]{160,200}=[0-9A-F]{8}",
      advice: "Revoke it in the settings of the Bitbucket account",
      finds: "TOKEN={{fake:bitbucket-repo-token}}",
      ignores: "TOKEN={{blank:bitbucket-repo-token}}"),
    SecretRule(
      id: "bitbucket-dc-token", title: "Bitbucket Data Center token", severity: .high,
      keywords: "BBDC-", pattern: "BBDC-[A-Za-z0-9+/]{44}", boundary: .base64,
      advice: "Revoke it in the settings of the Bitbucket account",
      finds: "TOKEN={{fake:bitbucket-dc-token}}", ignores: "TOKEN={{blank:bitbucket-dc-token}}"),
  ]
}
