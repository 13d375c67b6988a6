import BelayModel

/// Secret formats of Clojars.
enum ClojarsRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "clojars-token", title: "Clojars deploy token", severity: .high, keywords: "CLOJARS_",
      pattern: "CLOJARS_[0-9a-z]{60}", advice: "Delete it at https://clojars.org/tokens",
      finds: "TOKEN={{fake:clojars-token}}", ignores: "TOKEN={{blank:clojars-token}}")
  ]
}
