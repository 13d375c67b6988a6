import BelayModel

/// Secret formats of IBM Cloud.
enum IBMRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "ibm-cloud-key", title: "IBM Cloud IAM API key", severity: .critical, form: .credited,
      keywords: """
        ibmcloud|ibm_cloud|ibm-cloud|ibm cloud|bluemix|watson|iam_apikey|ibm_iam|ibm_api
        """, pattern: "[A-Za-z0-9_-]{44}", boundary: .base64URL, validator: .mixed, specificity: 4,
      advice: "Revoke it in the settings of IBM Cloud",
      finds: "IBM_CLOUD_API_KEY={{fake:ibm-cloud-key}}", ignores: "commit {{shape:b64u:42}}")
  ]
}
