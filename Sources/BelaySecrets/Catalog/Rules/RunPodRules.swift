import BelayModel

/// Secret formats of RunPod.
enum RunPodRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "runpod-key", title: "RunPod API key", severity: .high, keywords: "rpa_",
      pattern: "rpa_[A-Z0-9]{40}[A-Za-z0-9]{6}", advice: "Revoke it in the settings of RunPod",
      finds: "TOKEN={{fake:runpod-key}}", ignores: "TOKEN={{blank:runpod-key}}")
  ]
}
