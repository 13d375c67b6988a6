import BelayModel

/// Secret formats of Yandex Cloud.
enum YandexRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "yandex-api-key", title: "Yandex Cloud API key", severity: .high, keywords: "AQVN",
      pattern: "AQVN[A-Za-z0-9_-]{35,38}", boundary: .base64URL,
      advice: "Revoke it in the settings of Yandex Cloud", finds: "TOKEN={{fake:yandex-api-key}}",
      ignores: "TOKEN={{blank:yandex-api-key}}"),
    SecretRule(
      id: "yandex-iam-token", title: "Yandex Cloud IAM token", severity: .medium, form: .nearby,
      keywords: "yandex|yc_iam|iam_token|ycloud",
      pattern: #"t1\.[A-Za-z0-9_-]{100,400}\.[A-Za-z0-9_-]{86}"#, reach: 686, boundary: .base64URL,
      advice: "Revoke it in the settings of Yandex Cloud",
      finds: "YANDEX_IAM_TOKEN={{fake:yandex-iam-token}}", ignores: "YANDEX_IAM_TOKEN=<key>"),
    SecretRule(
      id: "yandex-static-key", title: "Yandex Cloud static access key secret", severity: .high,
      form: .nearby, keywords: "yandex", pattern: "YC[A-Za-z0-9_-]{38}", boundary: .base64URL,
      advice: "Revoke it in the settings of Yandex Cloud",
      finds: "YANDEX_SECRET_KEY={{fake:yandex-static-key}}", ignores: "YANDEX_SECRET_KEY=<key>"),
  ]
}
