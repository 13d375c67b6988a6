import BelayModel

/// Secret formats of wpa_supplicant.
enum WifiRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "wifi-psk", title: "wpa_supplicant psk", severity: .low, form: .following,
      keywords: "network={",
      pattern: #"""
        network=\{[^}]{0,300}?psk=(?:"([^"\n]{8,63})"|([0-9a-fA-F]{64}))
        """#, reach: 600, boundary: .none, validator: .password, specificity: 3,
      advice: "Change the passphrase of the network",
      finds: #"network={ ssid="acme" psk="{{fake:wifi-psk}}" }"#,
      ignores: #"network={ ssid="acme" psk="password" }"#)
  ]
}
