import BelayModel

/// Secret formats of Airtable.
enum AirtableRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "airtable-pat", title: "Airtable personal access token", severity: .high,
      form: .following, keywords: "airtable",
      pattern: #"[^\n]{0,80}?(?<![A-Za-z0-9])(pat[A-Za-z0-9]{14}\.[0-9a-f]{64})"#,
      advice: "Delete it at https://airtable.com/create/tokens",
      finds: "AIRTABLE_TOKEN={{fake:airtable-pat}}", ignores: "AIRTABLE_TOKEN=pat")
  ]
}
