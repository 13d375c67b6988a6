import BelayModel

/// Secret formats of Pulumi.
enum PulumiRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "pulumi-token", title: "Pulumi access token", severity: .critical, keywords: "pul-",
      pattern: "pul-[0-9a-f]{40}", advice: "Delete it at https://app.pulumi.com/account/tokens",
      finds: "TOKEN={{fake:pulumi-token}}", ignores: "TOKEN={{blank:pulumi-token}}")
  ]
}
