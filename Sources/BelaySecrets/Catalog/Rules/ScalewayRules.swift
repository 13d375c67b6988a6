import BelayModel

/// Secret formats of Scaleway.
enum ScalewayRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "scaleway-access-key", title: "Scaleway access key id", severity: .medium, form: .nearby,
      keywords: "scw_a|scaleway", pattern: "SCW[A-Z0-9]{17}",
      advice: "Revoke it in the settings of Scaleway",
      finds: "SCW_ACCESS_KEY={{fake:scaleway-access-key}}", ignores: "SCW_ACCESS_KEY=<key>"),
    SecretRule(
      id: "scaleway-secret", title: "Scaleway secret key", severity: .high, form: .credited,
      keywords: "scw_s|scaleway", pattern: "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
      specificity: 4, advice: "Revoke it in the settings of Scaleway",
      finds: "SCW_SECRET_KEY={{fake:scaleway-secret}}", ignores: "SCW_SECRET_KEY=<key>"),
  ]
}
