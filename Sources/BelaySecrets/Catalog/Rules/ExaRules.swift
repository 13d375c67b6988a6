import BelayModel

/// Secret formats of Exa.
enum ExaRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "exa-key", title: "Exa API key", severity: .medium, form: .credited,
      keywords: "exa_api|exakey|exatoken|exa_key|exa-api|exaapi|api.exa.ai|exa.ai",
      pattern: "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", specificity: 4,
      advice: "Revoke it in the settings of Exa", finds: "EXA_API_KEY={{fake:exa-key}}",
      ignores: "EXA_API_KEY=<key>")
  ]
}
