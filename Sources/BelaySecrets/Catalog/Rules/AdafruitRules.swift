import BelayModel

/// Secret formats of Adafruit IO.
enum AdafruitRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "adafruit-key", title: "Adafruit IO key", severity: .low, keywords: "aio_",
      pattern: "aio_[A-Za-z0-9]{28}", advice: "Revoke it in the settings of Adafruit IO",
      finds: "TOKEN={{fake:adafruit-key}}", ignores: "TOKEN={{blank:adafruit-key}}")
  ]
}
