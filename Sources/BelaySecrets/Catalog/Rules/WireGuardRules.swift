import BelayModel

/// Secret formats of WireGuard.
enum WireGuardRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "wireguard-private", title: "WireGuard private key", severity: .critical, form: .credited,
      keywords: "wireguard|privatekey|private_key|presharedkey|preshared_key",
      pattern: "[A-Za-z0-9+/]{43}=", boundary: .base64,
      validator: .base64Bytes(32), specificity: 4, advice: "Make a new key pair and tell the peers",
      finds: "PrivateKey = {{fake:wireguard-private}}", ignores: "PrivateKey = <key>"
    )
  ]
}
