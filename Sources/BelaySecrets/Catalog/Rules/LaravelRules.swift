import BelayModel

/// Secret formats of Laravel.
enum LaravelRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "laravel-app-key", title: "Laravel APP_KEY", severity: .critical, keywords: "base64:",
      pattern: "base64:[A-Za-z0-9+/]{43}=", boundary: .base64,
      advice: "Make a new key; sessions and signatures end",
      finds: "APP_KEY={{fake:laravel-app-key}}", ignores: "TOKEN={{blank:laravel-app-key}}")
  ]
}
