import BelayModel

/// Secret formats of Box.
enum BoxRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "box-secret", title: "Box client secret", severity: .medium, form: .credited,
      keywords: "box_client|boxappsettings|box_secret|boxclient|box.com",
      pattern: "[A-Za-z0-9]{32}", validator: .mixed, specificity: 4,
      advice: "Revoke it in the settings of Box", finds: "BOX_CLIENT_SECRET={{fake:box-secret}}",
      ignores: "commit {{shape:b62:32}}")
  ]
}
