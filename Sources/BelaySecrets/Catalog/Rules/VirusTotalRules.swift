import BelayModel

/// Secret formats of VirusTotal.
enum VirusTotalRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "virustotal-key", title: "VirusTotal API key", severity: .medium, form: .credited,
      keywords: "virustotal|virus_total|x-apikey", pattern: "[0-9a-fA-F]{64}", specificity: 4,
      advice: "Revoke it in the settings of VirusTotal",
      finds: "VIRUSTOTAL_API_KEY={{fake:virustotal-key}}", ignores: "commit {{shape:hex:64}}")
  ]
}
