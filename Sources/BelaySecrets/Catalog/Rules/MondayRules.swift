import BelayModel

/// Secret formats of monday.com.
enum MondayRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "monday-token", title: "monday.com API token (JWT)", severity: .high, form: .nearby,
      keywords: "monday_|monday.|mondayapi|monday-|monday com|mondaycom",
      pattern: #"""
        eyJ[A-Za-z0-9_-]{10,400}\.[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{16,1000}
        """#, reach: 3500, boundary: .base64URL, validator: .jwt, specificity: 4,
      advice: "Revoke it in the settings of monday.com",
      finds: "MONDAY_API_TOKEN={{fake:monday-token}}", ignores: "MONDAY_API_TOKEN=<key>")
  ]
}
