import BelayModel

/// Secret formats of RapidAPI.
enum RapidAPIRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "rapidapi-key", title: "RapidAPI API key", severity: .medium, form: .nearby,
      keywords: "rapidapi",
      pattern: """
        [A-Za-z0-9]{10}msh[A-Za-z0-9]{15}p1[0-9a-f]{6}jsn[A-Za-z0-9]{12}
        """, advice: "Revoke it in the settings of RapidAPI",
      finds: "X-RapidAPI-Key: {{fake:rapidapi-key}}", ignores: "X-RapidAPI-Key: <key>")
  ]
}
