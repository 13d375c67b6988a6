import BelayModel

/// Secret formats of Slack.
enum SlackRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "slack-bot", title: "Slack bot token", severity: .critical, keywords: "xoxb-",
      pattern: #"xoxb-\d{9,14}-(?:\d{9,14}-)?[A-Za-z0-9]{18,34}"#,
      advice: "Revoke it at https://api.slack.com/apps, or with auth.revoke",
      finds: "TOKEN={{fake:slack-bot}}", ignores: "TOKEN={{blank:slack-bot}}"),
    SecretRule(
      id: "slack-user", title: "Slack user token", severity: .critical, keywords: "xoxp-",
      pattern: #"xoxp-\d{9,14}-\d{9,14}-(?:\d{9,14}-)?[0-9A-Za-z]{28,34}"#,
      advice: "Revoke it at https://api.slack.com/apps, or with auth.revoke",
      finds: "TOKEN={{fake:slack-user}}", ignores: "TOKEN={{blank:slack-user}}"),
    SecretRule(
      id: "slack-legacy-ws", title: "Slack workspace token", severity: .high,
      keywords: "xoxa-|xoxr-",
      pattern: #"xox[ar]-(?:2-)?\d{9,14}-\d{9,14}-(?:\d{9,14}-)?[A-Za-z0-9]{20,50}"#,
      advice: "Revoke it at https://api.slack.com/apps, or with auth.revoke",
      finds: "TOKEN={{fake:slack-legacy-ws}}", ignores: "TOKEN={{blank:slack-legacy-ws}}"),
    SecretRule(
      id: "slack-legacy-token", title: "Slack legacy token", severity: .high,
      keywords: "xoxs-|xoxo-",
      pattern: #"xox[so]-\d{9,14}-\d{9,14}-\d{9,14}-[0-9a-fA-F]{10,64}"#,
      advice: "Revoke it at https://api.slack.com/apps, or with auth.revoke",
      finds: "TOKEN={{fake:slack-legacy-token}}", ignores: "TOKEN={{blank:slack-legacy-token}}"),
    SecretRule(
      id: "slack-app", title: "Slack app-level token", severity: .critical, keywords: "xapp-",
      pattern: #"xapp-\d-[A-Z0-9]{9,13}-\d{11,14}-[0-9a-f]{64}"#,
      advice: "Revoke it at https://api.slack.com/apps, or with auth.revoke",
      finds: "TOKEN={{fake:slack-app}}", ignores: "TOKEN={{blank:slack-app}}"),
    SecretRule(
      id: "slack-config-access", title: "Slack configuration token", severity: .high,
      keywords: "xoxe.xox", pattern: #"xoxe\.xox[bp]-\d-[A-Za-z0-9]{160,170}"#,
      advice: "Revoke it at https://api.slack.com/apps, or with auth.revoke",
      finds: "TOKEN={{fake:slack-config-access}}", ignores: "TOKEN={{blank:slack-config-access}}"),
    SecretRule(
      id: "slack-config-refresh", title: "Slack configuration refresh token", severity: .high,
      keywords: "xoxe-", pattern: #"xoxe-\d-[A-Za-z0-9]{140,150}"#,
      advice: "Revoke it at https://api.slack.com/apps, or with auth.revoke",
      finds: "TOKEN={{fake:slack-config-refresh}}",
      ignores: "TOKEN={{blank:slack-config-refresh}}"),
    SecretRule(
      id: "slack-session", title: "Slack session token", severity: .high, keywords: "xoxc-",
      pattern: #"xoxc-\d{9,14}-\d{9,14}-\d{9,14}-[0-9a-f]{64}"#,
      advice: "Revoke it at https://api.slack.com/apps, or with auth.revoke",
      finds: "TOKEN={{fake:slack-session}}", ignores: "TOKEN={{blank:slack-session}}"),
    SecretRule(
      id: "slack-cookie", title: "Slack session cookie", severity: .high, keywords: "xoxd-",
      pattern: "xoxd-[A-Za-z0-9%+/_-]{100,400}={0,2}", boundary: .none,
      advice: "Revoke it at https://api.slack.com/apps, or with auth.revoke",
      finds: "TOKEN={{fake:slack-cookie}}", ignores: "TOKEN={{blank:slack-cookie}}"),
    SecretRule(
      id: "slack-webhook", title: "Slack incoming webhook", severity: .high,
      keywords: "hooks.slack.com/services/",
      pattern: #"hooks\.slack\.com/services/(T[A-Z0-9]{8,12}/B[A-Z0-9]{8,12}/[A-Za-z0-9]{24})"#,
      advice: "Revoke it at https://api.slack.com/apps, or with auth.revoke",
      finds: "https://hooks.slack.com/services/{{fake:slack-webhook}}",
      ignores: "https://hooks.slack.com/services/T00000000/B00000000/XXXX"),
    SecretRule(
      id: "slack-workflow-hook", title: "Slack workflow webhook", severity: .medium,
      keywords: "hooks.slack.com/workflows/|hooks.slack.com/triggers/",
      pattern: #"""
        hooks\.slack\.com/(?:workflows/(T[A-Z0-9]{8,12}/A[A-Z0-9]{8,12}/\d{16,20}/[A-Za-z0-9]{24})\#
        |triggers/([A-Z0-9]{8,13}/\d{10,16}/[0-9a-f]{32}))
        """#,
      advice: "Revoke it at https://api.slack.com/apps, or with auth.revoke",
      finds: "https://hooks.slack.com/workflows/{{fake:slack-workflow-hook}}",
      ignores: "https://hooks.slack.com/workflows/T00/A00"),
  ]
}
