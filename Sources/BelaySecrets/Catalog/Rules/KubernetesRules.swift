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
      finds: "{{fake:k8s-sa-token}}", ignores: "eyJhbGciOiJub25lIn0.e30."),
    SecretRule(
      id: "kubeconfig-client-key", title: "Kubernetes kubeconfig client-key-data",
      severity: .critical, form: .assigned, keywords: "client-key-data",
      pattern: "LS0tLS1CRUdJTi[A-Za-z0-9+/]{100,8000}={0,2}", reach: 8400, boundary: .base64,
      validator: .base64Text(skipping: 0, prefix: "-----BEGIN "), specificity: 8,
      advice: "Issue a new client certificate and revoke this one",
      finds: "client-key-data: {{fake:kubeconfig-client-key}}", ignores: "client-key-data: REDACTED"
    ),
  ]
}
