import BelayModel

/// Secret formats of Argo CD.
enum ArgoCDRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "argocd-token", title: "Argo CD session / account JWT", severity: .high,
      keywords: "eyJhb",
      pattern: #"""
        eyJ[A-Za-z0-9_-]{10,400}\.[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{16,1000}
        """#, reach: 3500, boundary: .base64URL, validator: .jwtHolding("argocd", ""),
      specificity: 6, advice: "Revoke it in the settings of Argo CD",
      finds: "{{fake:argocd-token}}", ignores: "eyJhbGciOiJub25lIn0.e30.")
  ]
}
