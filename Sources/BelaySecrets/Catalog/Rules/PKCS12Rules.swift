import BelayModel

/// Secret formats of PKCS #12 files.
enum PKCS12Rules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "pkcs12-b64", title: "Private key PKCS#12 in base64", severity: .high, form: .credited,
      keywords: #"""
        pkcs12|_p12=|_p12:|_p12"|p12_b|p12_c|.p12"|_pfx=|_pfx:|_pfx"|pfx_b|pfx_c|certificate\#
        _p12|certificate_pfx|p12base64|pfxbase64|p12_cert|p12-base64|pfx-base64|p12": |\#
        p12\": |p12 = |p12: "|p12: '|p12: m|p12=mi|p12="m|p12='m|p12">|pfx": |pfx\": |pfx = |pfx: "|pfx: '|pfx: m|\#
        pfx=mi|pfx="m|pfx='m|pfx">
        """#, pattern: "MII[A-Za-z0-9+/]{300,12000}={0,2}", reach: 12100, boundary: .base64,
      validator: .base64AtLeast(200), specificity: 4,
      advice: "Revoke the certificate and issue a new one",
      finds: "APPLE_CERTIFICATE_P12={{fake:pkcs12-b64}}", ignores: "APPLE_CERTIFICATE_P12=<key>")
  ]
}
