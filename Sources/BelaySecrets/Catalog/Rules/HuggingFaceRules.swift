import BelayModel

/// Secret formats of Hugging Face.
enum HuggingFaceRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "huggingface-token", title: "Hugging Face access token", severity: .high, keywords: "hf_",
      pattern: "hf_[A-Za-z]{34}", advice: "Revoke it at https://huggingface.co/settings/tokens",
      finds: "TOKEN={{fake:huggingface-token}}", ignores: "TOKEN={{blank:huggingface-token}}"),
    SecretRule(
      id: "huggingface-org", title: "Hugging Face organisation token", severity: .high,
      keywords: "api_org_", pattern: "api_org_[A-Za-z]{34}",
      advice: "Revoke it at https://huggingface.co/settings/tokens",
      finds: "TOKEN={{fake:huggingface-org}}", ignores: "TOKEN={{blank:huggingface-org}}"),
  ]
}
