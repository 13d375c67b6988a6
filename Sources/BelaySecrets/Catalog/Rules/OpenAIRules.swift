import BelayModel

/// Secret formats of OpenAI.
enum OpenAIRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "openai-legacy", title: "OpenAI API key of the old form", severity: .critical,
      form: .search, keywords: "T3BlbkFJ", pattern: "sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}",
      leading: 24, reach: 40, advice: "Revoke it at https://platform.openai.com/api-keys",
      finds: "TOKEN={{fake:openai-legacy}}", ignores: "T3BlbkFJ"),
    SecretRule(
      id: "openai-project", title: "OpenAI project key", severity: .critical, keywords: "sk-proj-",
      pattern: """
        sk-proj-(?:[A-Za-z0-9_-]{74}T3BlbkFJ[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58}T3BlbkFJ[A-Za-z0-9_\
        -]{58}|[A-Za-z0-9_-]{20}T3BlbkFJ[A-Za-z0-9_-]{20})
        """,
      boundary: .base64URL, advice: "Revoke it at https://platform.openai.com/api-keys",
      finds: "TOKEN={{fake:openai-project}}", ignores: "TOKEN={{blank:openai-project}}"),
    SecretRule(
      id: "openai-svcacct", title: "OpenAI service account key", severity: .critical,
      keywords: "sk-svcacct-",
      pattern: """
        sk-svcacct-(?:[A-Za-z0-9_-]{74}T3BlbkFJ[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58}T3BlbkFJ[A-Za-z0\
        -9_-]{58}|[A-Za-z0-9_-]{20}T3BlbkFJ[A-Za-z0-9_-]{20})
        """,
      boundary: .base64URL, advice: "Revoke it at https://platform.openai.com/api-keys",
      finds: "TOKEN={{fake:openai-svcacct}}", ignores: "TOKEN={{blank:openai-svcacct}}"),
    SecretRule(
      id: "openai-admin", title: "OpenAI admin key", severity: .critical, keywords: "sk-admin-",
      pattern: """
        sk-admin-(?:[A-Za-z0-9_-]{74}T3BlbkFJ[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58}T3BlbkFJ[A-Za-z0-9\
        _-]{58}|[A-Za-z0-9_-]{20}T3BlbkFJ[A-Za-z0-9_-]{20})
        """,
      boundary: .base64URL, advice: "Revoke it at https://platform.openai.com/api-keys",
      finds: "TOKEN={{fake:openai-admin}}", ignores: "TOKEN={{blank:openai-admin}}"),
  ]
}
