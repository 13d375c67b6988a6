import BelayModel

/// Secret formats of JSON Web Keys.
enum JWKRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "jwk-private", title: "Private key in a JSON Web Key", severity: .critical, form: .search,
      keywords: #""kty"|\"kty\|'kty'|kty: "#,
      pattern: #"""
        ["']kty\\*["'][^{}]{0,2600}?["']d\\*["']\s*=?[:>]\s*\\*["']([A-Za-z0-9_-]{32,700})|["']d\\*["\#
        ']\s*:\s*\\*["']([A-Za-z0-9_-]{32,700})(?=\\*["'][^{}]{0,2600}?["']kty\\*["'])|["']kty\\*\#
        ["']\s*:\s*\\*["']oct\\*["'][^{}]{0,400}?["']k\\*["']\s*:\s*\\*["']([A-Za-z0-9_-]{22,700\#
        })|kty: (?:EC|OKP|RSA)\n(?:[ ]{1,20}\w{1,8}: [^\n]{1,700}\n){0,8}?[ ]{1,20}d: ["']?([A-Za-z0-9_-]{32,700})|\#
        kty: ["'](?:EC|OKP|RSA)["'],\s[^{}]{0,2600}?\bd: ["']([A-Za-z0-9_-]{32,700})["']|\bd: ["']([A-Za-z0-9_-\#
        ]{32,700})["'],\s[^{}]{0,2600}?\bkty: ["']
        """#, leading: 1600, reach: 3000, boundary: .none, specificity: 6,
      advice: """
        Make a new key and remove the public one wherever it is trusted
        """, finds: #"{"kty": "EC", "crv": "P-256", "d": "{{fake:jwk-private}}"}"#,
      ignores: #"{"kty": "EC", "crv": "P-256", "x": "{{shape:b64u:43}}"}"#)
  ]
}
