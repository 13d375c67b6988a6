import BelayModel

/// Secret formats of Heroku.
enum HerokuRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "heroku-key-v2", title: "Heroku API key", severity: .critical, keywords: "HRKU-AA",
      pattern: "HRKU-AA[A-Za-z0-9_-]{58}", boundary: .base64URL,
      advice: "Revoke it at https://dashboard.heroku.com/account",
      finds: "TOKEN={{fake:heroku-key-v2}}", ignores: "TOKEN={{blank:heroku-key-v2}}"),
    SecretRule(
      id: "heroku-key-v1", title: "Heroku API key of the old form", severity: .high,
      form: .credited,
      keywords: """
        heroku_api_key|heroku_key|heroku_token|heroku-api-key|herokuapikey|heroku
        """,
      pattern: "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}",
      specificity: 4, advice: "Revoke it at https://dashboard.heroku.com/account",
      finds: "HEROKU_API_KEY={{fake:heroku-key-v1}}", ignores: "heroku_app_id = {{shape:uuid}}"),
  ]
}
