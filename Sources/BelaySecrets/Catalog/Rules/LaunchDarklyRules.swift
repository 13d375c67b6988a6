import BelayModel

/// Secret formats of LaunchDarkly.
enum LaunchDarklyRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "launchdarkly-api", title: "LaunchDarkly API access token", severity: .high,
      form: .nearby, keywords: "launchdarkly|ld_api|ld_access",
      pattern: "api-[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
      advice: "Revoke it in the settings of LaunchDarkly",
      finds: "LAUNCHDARKLY_API_TOKEN={{fake:launchdarkly-api}}",
      ignores: "LAUNCHDARKLY_API_TOKEN=<key>"),
    SecretRule(
      id: "launchdarkly-sdk", title: "LaunchDarkly server SDK key", severity: .high,
      keywords: "sdk-", pattern: "sdk-[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
      advice: "Revoke it in the settings of LaunchDarkly", finds: "TOKEN={{fake:launchdarkly-sdk}}",
      ignores: "TOKEN={{blank:launchdarkly-sdk}}"),
  ]
}
