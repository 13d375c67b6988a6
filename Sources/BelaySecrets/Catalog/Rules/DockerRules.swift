import BelayModel

/// Secret formats of Docker.
enum DockerRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "docker-pat", title: "Docker access token", severity: .critical, keywords: "dckr_pat_",
      pattern: "dckr_pat_[A-Za-z0-9_-]{27}", boundary: .base64URL,
      advice: "Delete it at https://app.docker.com/settings/personal-access-tokens",
      finds: "TOKEN={{fake:docker-pat}}", ignores: "TOKEN={{blank:docker-pat}}"),
    SecretRule(
      id: "docker-org-token", title: "Docker organisation token", severity: .critical,
      keywords: "dckr_oat_", pattern: "dckr_oat_[A-Za-z0-9_-]{32}", boundary: .base64URL,
      advice: "Delete it at https://app.docker.com/settings/personal-access-tokens",
      finds: "TOKEN={{fake:docker-org-token}}", ignores: "TOKEN={{blank:docker-org-token}}"),
    SecretRule(
      id: "docker-auth-config", title: "Docker registry credentials", severity: .high,
      form: .following, keywords: #""auth"|\"auth\|{ auths = "#,
      pattern: #"""
        (?:\\*"auth\\*"\s*:|\{ auths = \{[^}]{0,200}?\bauth\s{1,4}=)\s*\\*"([A-Za-z0-9+/]{8,1000}={0,2})
        """#, reach: 1200, boundary: .base64, validator: .basicCredentials,
      advice: "Delete it at https://app.docker.com/settings/personal-access-tokens",
      finds: #"{"auths": {"registry.acme.io": {"auth": "{{fake:docker-auth-config}}"}}}"#,
      ignores: #""auth": "basic""#),
    SecretRule(
      id: "docker-swarm-join", title: "Docker Swarm join token", severity: .high,
      keywords: "SWMTKN-1-", pattern: "SWMTKN-1-[0-9a-z]{50}-[0-9a-z]{25}",
      advice: "Delete it at https://app.docker.com/settings/personal-access-tokens",
      finds: "TOKEN={{fake:docker-swarm-join}}", ignores: "TOKEN={{blank:docker-swarm-join}}"),
    SecretRule(
      id: "docker-swarm-unlock", title: "Docker swarm unlock key", severity: .high,
      keywords: "SWMKEY-1-", pattern: "SWMKEY-1-[A-Za-z0-9+/]{43}", boundary: .base64,
      advice: "Revoke it in the settings of Docker", finds: "TOKEN={{fake:docker-swarm-unlock}}",
      ignores: "TOKEN={{blank:docker-swarm-unlock}}"),
  ]
}
