import BelayModel

/// Secret formats of Modal.
enum ModalRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "modal-token", title: "Modal token secret", severity: .high, form: .nearby,
      keywords: "modal_|modal.|modal-|modal token|modal", pattern: "as-[A-Za-z0-9]{22}",
      advice: "Revoke it in the settings of Modal",
      finds: "MODAL_TOKEN_SECRET={{fake:modal-token}}", ignores: "MODAL_TOKEN_SECRET=<key>")
  ]
}
