import BelayModel

/// Secret formats of Upstash.
enum UpstashRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "upstash-token", title: "Upstash REST token", severity: .high, form: .nearby,
      keywords: "upstash", pattern: "A[XYZ][A-Za-z0-9+/_-]{38,80}={0,2}", boundary: .base64,
      advice: "Revoke it in the settings of Upstash",
      finds: "UPSTASH_REDIS_REST_TOKEN={{fake:upstash-token}}",
      ignores: "UPSTASH_REDIS_REST_TOKEN=<key>")
  ]
}
