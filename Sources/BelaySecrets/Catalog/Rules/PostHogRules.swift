import BelayModel

/// Secret formats of PostHog.
enum PostHogRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "posthog-personal", title: "PostHog personal API key", severity: .high, keywords: "phx_",
      pattern: "phx_[A-Za-z0-9]{43}", advice: "Delete it in the PostHog settings",
      finds: "TOKEN={{fake:posthog-personal}}", ignores: "TOKEN={{blank:posthog-personal}}")
  ]
}
