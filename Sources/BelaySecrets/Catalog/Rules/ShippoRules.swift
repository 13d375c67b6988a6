import BelayModel

/// Secret formats of Shippo.
enum ShippoRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "shippo-token", title: "Shippo token", severity: .high,
      keywords: "shippo_live_|shippo_test_", pattern: "shippo_(?:live|test)_[0-9a-f]{40}",
      advice: "Regenerate it in the Shippo settings", finds: "TOKEN={{fake:shippo-token}}",
      ignores: "TOKEN={{blank:shippo-token}}")
  ]
}
