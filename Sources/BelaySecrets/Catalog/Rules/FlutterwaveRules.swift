import BelayModel

/// Secret formats of Flutterwave.
enum FlutterwaveRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "flutterwave-secret", title: "Flutterwave secret key", severity: .critical,
      keywords: "FLWSECK-", pattern: "FLWSECK-[0-9a-zA-Z]{32}-X",
      advice: "Regenerate it in the Flutterwave dashboard",
      finds: "TOKEN={{fake:flutterwave-secret}}", ignores: "TOKEN={{blank:flutterwave-secret}}"),
    SecretRule(
      id: "flutterwave-secret-test", title: "Flutterwave test key", severity: .low,
      keywords: "FLWSECK_TEST-", pattern: "FLWSECK_TEST-(?:[0-9a-zA-Z]{32}-X|[0-9a-zA-Z]{12})",
      advice: "Regenerate it in the Flutterwave dashboard",
      finds: "TOKEN={{fake:flutterwave-secret-test}}",
      ignores: "TOKEN={{blank:flutterwave-secret-test}}"),
  ]
}
