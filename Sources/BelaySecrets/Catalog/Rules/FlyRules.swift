import BelayModel

/// Secret formats of Fly.io.
enum FlyRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "fly-token", title: "Fly.io access token", severity: .critical, keywords: "fm2_|fm1r_",
      pattern: "fm(?:2|1r|1a)_[A-Za-z0-9+/_-]{100,1000}={0,3}", reach: 1100, boundary: .base64,
      advice: "Revoke it with fly tokens revoke", finds: "TOKEN={{fake:fly-token}}",
      ignores: "TOKEN={{blank:fly-token}}")
  ]
}
