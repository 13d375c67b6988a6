import BelayModel

/// Secret formats of Railway.
enum RailwayRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "railway-token", title: "Railway project token", severity: .high, form: .credited,
      keywords: "railway", pattern: "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
      specificity: 4, advice: "Revoke it in the settings of Railway",
      finds: "RAILWAY_TOKEN={{fake:railway-token}}", ignores: "RAILWAY_TOKEN=<key>")
  ]
}
