import BelayModel

/// Secret formats of NVIDIA.
enum NvidiaRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "nvidia-key", title: "NVIDIA API key", severity: .high, keywords: "nvapi-",
      pattern: "nvapi-[A-Za-z0-9_-]{64}", boundary: .base64URL,
      advice: "Revoke it at https://build.nvidia.com", finds: "TOKEN={{fake:nvidia-key}}",
      ignores: "TOKEN={{blank:nvidia-key}}")
  ]
}
