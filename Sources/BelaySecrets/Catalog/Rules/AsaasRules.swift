import BelayModel

/// Secret formats of Asaas.
enum AsaasRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "asaas-key", title: "Asaas API key", severity: .critical, form: .search,
      keywords: "aact_prod_|aact_hmlg_", pattern: #"\$aact_(?:prod|hmlg)_[A-Za-z0-9_:-]{20,200}"#,
      leading: 1, boundary: .base64URL, advice: "Replace it in the settings of Asaas",
      finds: "TOKEN={{fake:asaas-key}}", ignores: "TOKEN={{blank:asaas-key}}")
  ]
}
