import BelayModel

/// Secret formats of Mapbox.
enum MapboxRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "mapbox-secret", title: "Mapbox secret token", severity: .medium, keywords: "sk.eyJ1Ijoi",
      pattern: #"sk\.eyJ1Ijoi[A-Za-z0-9_-]{40,200}\.[A-Za-z0-9_-]{22}"#, boundary: .base64URL,
      advice: "Revoke it in the settings of Mapbox", finds: "TOKEN={{fake:mapbox-secret}}",
      ignores: "TOKEN={{blank:mapbox-secret}}")
  ]
}
