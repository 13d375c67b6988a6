import BelayModel

/// Secret formats of GitLab.
enum GitLabRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "gitlab-pat", title: "GitLab personal access token", severity: .critical,
      keywords: "glpat-",
      pattern: #"""
        glpat-(?:[A-Za-z0-9_-]{27,300}\.[0-9a-z]{2}\.[0-9a-z]{9}|[A-Za-z0-9_-]{20}(?![.][0-9a-z]{2\#
        }[.]))
        """#,
      boundary: .base64URL, advice: "Revoke it under Preferences, Access tokens, in GitLab",
      finds: "TOKEN={{fake:gitlab-pat}}", ignores: "TOKEN={{blank:gitlab-pat}}"),
    SecretRule(
      id: "gitlab-deploy", title: "GitLab deploy token", severity: .high, keywords: "gldt-",
      pattern: "gldt-[A-Za-z0-9_-]{20}", boundary: .base64URL,
      advice: "Revoke it under Preferences, Access tokens, in GitLab",
      finds: "TOKEN={{fake:gitlab-deploy}}", ignores: "TOKEN={{blank:gitlab-deploy}}"),
    SecretRule(
      id: "gitlab-feed", title: "GitLab feed token", severity: .medium, keywords: "glft-",
      pattern: "glft-[A-Za-z0-9_-]{20}", boundary: .base64URL,
      advice: "Revoke it under Preferences, Access tokens, in GitLab",
      finds: "TOKEN={{fake:gitlab-feed}}", ignores: "TOKEN={{blank:gitlab-feed}}"),
    SecretRule(
      id: "gitlab-scim", title: "GitLab SCIM token", severity: .high, keywords: "glsoat-",
      pattern: "glsoat-[A-Za-z0-9_-]{20}", boundary: .base64URL,
      advice: "Revoke it under Preferences, Access tokens, in GitLab",
      finds: "TOKEN={{fake:gitlab-scim}}", ignores: "TOKEN={{blank:gitlab-scim}}"),
    SecretRule(
      id: "gitlab-fflag", title: "GitLab feature flag client token", severity: .low,
      keywords: "glffct-", pattern: "glffct-[A-Za-z0-9_-]{20}", boundary: .base64URL,
      advice: "Revoke it under Preferences, Access tokens, in GitLab",
      finds: "TOKEN={{fake:gitlab-fflag}}", ignores: "TOKEN={{blank:gitlab-fflag}}"),
    SecretRule(
      id: "gitlab-runner-auth", title: "GitLab runner authentication token", severity: .high,
      keywords: "glrt-",
      pattern: #"""
        glrt-(?:t\d_[A-Za-z0-9_-]{20,300}(?:\.[0-9a-z]{2}\.[0-9a-z]{9})?|[A-Za-z0-9_-]{20})
        """#,
      boundary: .base64URL, advice: "Revoke it under Preferences, Access tokens, in GitLab",
      finds: "TOKEN={{fake:gitlab-runner-auth}}", ignores: "TOKEN={{blank:gitlab-runner-auth}}"),
    SecretRule(
      id: "gitlab-runner-reg", title: "GitLab runner registration token", severity: .high,
      keywords: "GR1348941", pattern: "GR1348941[A-Za-z0-9_-]{20}", boundary: .base64URL,
      advice: "Revoke it under Preferences, Access tokens, in GitLab",
      finds: "TOKEN={{fake:gitlab-runner-reg}}", ignores: "TOKEN={{blank:gitlab-runner-reg}}"),
    SecretRule(
      id: "gitlab-ci-job", title: "GitLab CI job token", severity: .medium, keywords: "glcbt-",
      pattern: "glcbt-[0-9a-fA-F]{1,5}_[A-Za-z0-9_-]{20}", boundary: .base64URL,
      advice: "Revoke it under Preferences, Access tokens, in GitLab",
      finds: "TOKEN={{fake:gitlab-ci-job}}", ignores: "TOKEN={{blank:gitlab-ci-job}}"),
    SecretRule(
      id: "gitlab-trigger", title: "GitLab pipeline trigger token", severity: .high,
      keywords: "glptt-", pattern: "glptt-[0-9a-f]{40}",
      advice: "Revoke it under Preferences, Access tokens, in GitLab",
      finds: "TOKEN={{fake:gitlab-trigger}}", ignores: "TOKEN={{blank:gitlab-trigger}}"),
    SecretRule(
      id: "gitlab-imail", title: "GitLab incoming mail token", severity: .medium,
      keywords: "glimt-", pattern: "glimt-[A-Za-z0-9_-]{25}", boundary: .base64URL,
      advice: "Revoke it under Preferences, Access tokens, in GitLab",
      finds: "TOKEN={{fake:gitlab-imail}}", ignores: "TOKEN={{blank:gitlab-imail}}"),
    SecretRule(
      id: "gitlab-agent", title: "GitLab agent token", severity: .high, keywords: "glagent-",
      pattern: "glagent-[A-Za-z0-9_-]{50,1024}", reach: 1100, boundary: .base64URL,
      advice: "Revoke it under Preferences, Access tokens, in GitLab",
      finds: "TOKEN={{fake:gitlab-agent}}", ignores: "TOKEN={{blank:gitlab-agent}}"),
    SecretRule(
      id: "gitlab-oauth-app", title: "GitLab OAuth application secret", severity: .high,
      keywords: "gloas-", pattern: "gloas-[0-9a-f]{64}",
      advice: "Revoke it under Preferences, Access tokens, in GitLab",
      finds: "TOKEN={{fake:gitlab-oauth-app}}", ignores: "TOKEN={{blank:gitlab-oauth-app}}"),
    SecretRule(
      id: "gitlab-pat-routable", title: "GitLab routable personal access token",
      severity: .critical, keywords: "glpat-",
      pattern: #"glpat-[A-Za-z0-9_-]{27,300}\.[0-9a-z]{2}\.?[0-9a-z]{7,9}"#, specificity: 6,
      advice: "Revoke it in the settings of GitLab", finds: "TOKEN={{fake:gitlab-pat-routable}}",
      ignores: "TOKEN={{blank:gitlab-pat-routable}}"),
  ]
}
