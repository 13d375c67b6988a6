import BelayModel

/// Secret formats of OpenShift.
enum OpenShiftRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "openshift-token", title: "OpenShift token", severity: .critical, keywords: "sha256~",
      pattern: "sha256~[A-Za-z0-9_-]{43}", boundary: .base64URL,
      advice: "Delete it with oc delete oauthaccesstokens", finds: "TOKEN={{fake:openshift-token}}",
      ignores: "TOKEN={{blank:openshift-token}}")
  ]
}
