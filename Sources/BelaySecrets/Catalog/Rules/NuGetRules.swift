import BelayModel

/// Secret formats of NuGet.
enum NuGetRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "nuget-key", title: "NuGet API key", severity: .critical, keywords: "oy2",
      pattern: "oy2[a-z0-9]{43}", minimumEntropy: 35,
      advice: "Delete it at https://www.nuget.org/account/apikeys",
      finds: "TOKEN={{fake:nuget-key}}", ignores: "TOKEN={{blank:nuget-key}}")
  ]
}
