import BelayModel

/// Secret formats of Weights and Biases.
enum WandbRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "wandb-key-v1", title: "Weights and Biases API key", severity: .high,
      keywords: "wandb_v1_", pattern: #"wandb_v1_\w{77}"#,
      advice: "Delete it at https://wandb.ai/authorize", finds: "TOKEN={{fake:wandb-key-v1}}",
      ignores: "TOKEN={{blank:wandb-key-v1}}"),
    SecretRule(
      id: "wandb-key", title: "Weights & Biases API key", severity: .high, form: .credited,
      keywords: """
        wandb|weights_biases|weightsbiases|weights & biases|weightsandbiases|weights-biases|\
        weights biases
        """, pattern: "[0-9a-fA-F]{40}", specificity: 4,
      advice: "Revoke it in the settings of Weights & Biases",
      finds: "WANDB_API_KEY={{fake:wandb-key}}", ignores: "commit {{shape:hex:40}}"),
  ]
}
