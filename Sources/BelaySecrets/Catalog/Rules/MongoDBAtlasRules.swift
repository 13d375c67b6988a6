import BelayModel

/// Secret formats of MongoDB Atlas.
enum MongoDBAtlasRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "mongodb-atlas-sa-secret", title: "MongoDB Atlas service account secret",
      severity: .critical, keywords: "mdb_sa_sk_", pattern: "mdb_sa_sk_[A-Za-z0-9_-]{40}",
      boundary: .base64URL, advice: "Revoke it in the settings of MongoDB Atlas",
      finds: "TOKEN={{fake:mongodb-atlas-sa-secret}}",
      ignores: "TOKEN={{blank:mongodb-atlas-sa-secret}}")
  ]
}
