import BelayModel

/// Secret formats of Kubernetes.
enum KubernetesRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "k8s-sa-token", title: "Kubernetes service account token", severity: .critical,
      keywords: "eyJhb|eyJra",
      pattern: #"eyJ[A-Za-z0-9_-]{10,400}\.[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{16,1000}"#,
      reach: 3500, boundary: .base64URL, validator: .jwtHolding("kubernetes", "serviceaccount"),
      specificity: 6, advice: "Delete the service account token secret",
      finds: "{{fake:k8s-sa-token}}", ignores: "eyJhbGciOiJub25lIn0.e30.")
  ]
}
