import BelayModel

/// Secret formats of Groq.
enum GroqRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "groq-key", title: "Groq API key", severity: .high, keywords: "gsk_",
      pattern: "gsk_[A-Za-z0-9]{52}", advice: "Revoke it at https://console.groq.com/keys",
      finds: "TOKEN={{fake:groq-key}}", ignores: "TOKEN={{blank:groq-key}}")
  ]
}
