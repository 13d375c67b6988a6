import BelayModel

/// Secret formats of Splunk.
enum SplunkRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "splunk-hec", title: "Splunk HEC token", severity: .medium, form: .credited,
      keywords: "splunk|hec_token", pattern: "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
      specificity: 4, advice: "Revoke it in the settings of Splunk",
      finds: "SPLUNK_HEC_TOKEN={{fake:splunk-hec}}", ignores: "SPLUNK_HEC_TOKEN=<key>")
  ]
}
