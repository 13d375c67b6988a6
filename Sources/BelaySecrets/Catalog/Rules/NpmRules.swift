import BelayModel

/// Secret formats of npm.
enum NpmRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "npm-token", title: "npm access token", severity: .critical, keywords: "npm_",
      pattern: "npm_[A-Za-z0-9]{36}", validator: .crc32Base62,
      advice: "Revoke it at https://www.npmjs.com/settings/~/tokens",
      finds: "TOKEN={{fake:npm-token}}", ignores: "TOKEN={{wrong:npm-token}}"),
    SecretRule(
      id: "npm-legacy", title: "npm token of the old form", severity: .high, form: .credited,
      keywords: "_authToken|npm_token",
      pattern: "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}",
      specificity: 4, advice: "Revoke it at https://www.npmjs.com/settings/~/tokens",
      finds: "//registry.npmjs.org/:_authToken={{fake:npm-legacy}}",
      ignores: "//registry.npmjs.org/:_authToken=${NPM_TOKEN}"),
    SecretRule(
      id: "npmrc-auth", title: "npm registry credentials", severity: .high, form: .search,
      keywords: "_auth=|_auth =|:_auth|npmauthident:",
      pattern: #"(?:_auth(?:\s*=\s*|\s)|npmAuthIdent:\s?)["']?([A-Za-z0-9+/]{8,400}={0,2})"#,
      leading: 6, boundary: .base64, validator: .basicCredentials,
      advice: "Revoke it at https://www.npmjs.com/settings/~/tokens",
      finds: "_auth={{fake:npmrc-auth}}", ignores: "_auth=${NPM_AUTH}"),
  ]
}
