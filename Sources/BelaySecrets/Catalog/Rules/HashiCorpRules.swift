import BelayModel

/// Secret formats of HashiCorp.
enum HashiCorpRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "consul-token", title: "Consul / Nomad ACL token", severity: .medium, form: .credited,
      keywords: "consul|nomad_token|x-nomad-token|hashicorp|nomad",
      pattern: "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", specificity: 4,
      advice: "Revoke it in the settings of HashiCorp",
      finds: "CONSUL_HTTP_TOKEN={{fake:consul-token}}", ignores: "CONSUL_HTTP_TOKEN=<key>"),
    SecretRule(
      id: "hcp-client-secret", title: "HashiCorp HCP service-principal secret", severity: .high,
      form: .credited, keywords: "hcp_|hcpclient|hashicorp", pattern: "[A-Za-z0-9_-]{64}",
      boundary: .base64URL,
      validator: .mixed, specificity: 4, advice: "Revoke it in the settings of HashiCorp",
      finds: "HCP_CLIENT_SECRET={{fake:hcp-client-secret}}", ignores: "commit {{shape:b64u:62}}"),
  ]
}
