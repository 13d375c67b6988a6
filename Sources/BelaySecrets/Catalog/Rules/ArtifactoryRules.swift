import BelayModel

/// Secret formats of Artifactory.
enum ArtifactoryRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "artifactory-key", title: "Artifactory API key", severity: .critical, keywords: "AKCp",
      pattern: "AKCp[A-Za-z0-9]{69}", advice: "Revoke it in the user profile of Artifactory",
      finds: "TOKEN={{fake:artifactory-key}}", ignores: "TOKEN={{blank:artifactory-key}}"),
    SecretRule(
      id: "artifactory-ref-token", title: "Artifactory reference token", severity: .critical,
      keywords: "cmVmd", pattern: "cmVmd[A-Za-z0-9]{59}",
      advice: "Revoke it in the user profile of Artifactory",
      finds: "TOKEN={{fake:artifactory-ref-token}}",
      ignores: "TOKEN={{blank:artifactory-ref-token}}"),
  ]
}
