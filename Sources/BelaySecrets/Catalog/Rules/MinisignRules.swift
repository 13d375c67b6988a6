import BelayModel

/// Secret formats of Private key.
enum MinisignRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "minisign-secret", title: "minisign / signify secret key",
      severity: .critical, keywords: "RWRTY0Iy", pattern: "RWRTY0Iy[A-Za-z0-9+/]{130,220}={0,2}",
      boundary: .base64, advice: "Make a new key pair and publish the new public key",
      finds: "TOKEN={{fake:minisign-secret}}", ignores: "TOKEN={{blank:minisign-secret}}")
  ]
}
