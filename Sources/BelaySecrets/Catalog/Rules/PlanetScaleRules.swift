import BelayModel

/// Secret formats of PlanetScale.
enum PlanetScaleRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "planetscale-password", title: "PlanetScale password", severity: .critical,
      keywords: "pscale_pw_", pattern: "pscale_pw_[A-Za-z0-9_.=-]{32,64}", boundary: .base64URL,
      advice: "Delete it in the PlanetScale settings", finds: "TOKEN={{fake:planetscale-password}}",
      ignores: "TOKEN={{blank:planetscale-password}}"),
    SecretRule(
      id: "planetscale-token", title: "PlanetScale service token", severity: .critical,
      keywords: "pscale_tkn_", pattern: "pscale_tkn_[A-Za-z0-9_.=-]{32,64}", boundary: .base64URL,
      advice: "Delete it in the PlanetScale settings", finds: "TOKEN={{fake:planetscale-token}}",
      ignores: "TOKEN={{blank:planetscale-token}}"),
    SecretRule(
      id: "planetscale-oauth", title: "PlanetScale OAuth token", severity: .high,
      keywords: "pscale_oauth_", pattern: "pscale_oauth_[A-Za-z0-9_.=-]{32,64}",
      boundary: .base64URL, advice: "Delete it in the PlanetScale settings",
      finds: "TOKEN={{fake:planetscale-oauth}}", ignores: "TOKEN={{blank:planetscale-oauth}}"),
  ]
}
