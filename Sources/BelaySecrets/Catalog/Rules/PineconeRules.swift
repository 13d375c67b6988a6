import BelayModel

/// Secret formats of Pinecone.
enum PineconeRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "pinecone-key", title: "Pinecone API key", severity: .high, keywords: "pcsk_",
      pattern: "pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}",
      advice: "Delete it at https://app.pinecone.io", finds: "TOKEN={{fake:pinecone-key}}",
      ignores: "TOKEN={{blank:pinecone-key}}")
  ]
}
