import BelayModel

/// Secret formats of Weights and Biases.
enum WandbRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "wandb-key-v1", title: "Weights and Biases API key", severity: .high,
      keywords: "wandb_v1_", pattern: #"wandb_v1_\w{77}"#,
      advice: "Delete it at https://wandb.ai/authorize", finds: "TOKEN={{fake:wandb-key-v1}}",
      ignores: "TOKEN={{blank:wandb-key-v1}}")
  ]
}
