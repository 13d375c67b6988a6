import BelayModel

/// Secret formats of LangSmith.
enum LangSmithRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "langsmith-pat", title: "LangSmith personal token", severity: .high, keywords: "lsv2_pt_",
      pattern: "lsv2_pt_[0-9a-f]{32}_[0-9a-f]{10}", advice: "Delete it in the LangSmith settings",
      finds: "TOKEN={{fake:langsmith-pat}}", ignores: "TOKEN={{blank:langsmith-pat}}"),
    SecretRule(
      id: "langsmith-service", title: "LangSmith service key", severity: .high,
      keywords: "lsv2_sk_", pattern: "lsv2_sk_[0-9a-f]{32}_[0-9a-f]{10}",
      advice: "Delete it in the LangSmith settings", finds: "TOKEN={{fake:langsmith-service}}",
      ignores: "TOKEN={{blank:langsmith-service}}"),
  ]
}
