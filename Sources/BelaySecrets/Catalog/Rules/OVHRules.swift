import BelayModel

/// Secret formats of OVH.
enum OVHRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "ovh-app-secret", title: "OVH application secret", severity: .high, form: .credited,
      keywords: "ovh_|ovh.com|.ovh.|ovh-api|[ovh-", pattern: "[A-Za-z0-9]{32}", validator: .mixed,
      specificity: 4, advice: "Revoke it in the settings of OVH",
      finds: "OVH_APPLICATION_SECRET={{fake:ovh-app-secret}}", ignores: "commit {{shape:b62:32}}")
  ]
}
