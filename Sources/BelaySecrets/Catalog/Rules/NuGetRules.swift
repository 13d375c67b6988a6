import BelayModel

/// Secret formats of NuGet.
enum NuGetRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "nuget-key", title: "NuGet API key", severity: .critical, keywords: "oy2",
      pattern: "oy2[a-z0-9]{43}", minimumEntropy: 35,
      advice: "Delete it at https://www.nuget.org/account/apikeys",
      finds: "TOKEN={{fake:nuget-key}}", ignores: "TOKEN={{blank:nuget-key}}"),
    SecretRule(
      id: "nuget-config", title: "nuGet ClearTextPassword", severity: .high, form: .search,
      keywords: "ClearTextPassword",
      pattern: #"""
        ClearTextPassword["']\s+value\s*=\s*["']([^"'<>]{4,200})["']|\svalue\s*=\s*["']([^"'<>]{4,200})["']\#
        \s+key\s*=\s*["']ClearTextPassword["']
        """#, caseless: true, leading: 250, boundary: .none, validator: .password, specificity: 4,
      advice: "Change the password, and keep it in the user configuration",
      finds: #"""
        <add key="ClearTextPassword" value="{{fake:nuget-config}}" />
        """#, ignores: #"<add key="ClearTextPassword" value="%NUGET_PASS%" />"#),
  ]
}
