import BelayModel

/// Secret formats of Terraform.
enum TerraformRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "terraform-token", title: "Terraform Cloud token", severity: .critical, form: .search,
      keywords: ".atlasv1.", pattern: #"[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}"#,
      leading: 14, reach: 90, boundary: .base64URL,
      advice: "Delete it at https://app.terraform.io/app/settings/tokens",
      finds: "TOKEN={{fake:terraform-token}}", ignores: "x.atlasv1.y")
  ]
}
