import BelayModel

/// JSON Web Tokens of unknown issuers.
enum JWTRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "jwt", title: "JSON Web Token", severity: .medium,
      keywords: "eyJhb|eyJ0e|eyJra|eyJ4N|eyJjd|eyJlb",
      pattern: #"""
        eyJ[A-Za-z0-9_-]{10,800}\.[A-Za-z0-9_-]{10,3000}\.[A-Za-z0-9_-]{16,2000}(?:\.[A-Za-z0-9_-]\#
        {8,200}){0,2}
        """#,
      reach: 6200, boundary: .base64URL, validator: .jwt, specificity: 3,
      advice: "End the session it belongs to, or change the signing key", finds: "{{fake:jwt}}",
      ignores: "eyJhbGciOiJub25lIn0.eyJhIjoxfQ.")
  ]
}
