import BelayModel

/// Secret formats of Airtable.
enum AirtableRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "airtable-pat", title: "Airtable personal access token", severity: .high,
      form: .run, keywords: "pat", pattern: #"pat[A-Za-z0-9]{14}\.[0-9a-f]{64}"#,
      advice: "Delete it at https://airtable.com/create/tokens",
      finds: "AIRTABLE_TOKEN={{fake:airtable-pat}}", ignores: "AIRTABLE_TOKEN=pat"),
    SecretRule(
      id: "airtable-legacy", title: "Airtable API key (retired)", severity: .low, form: .credited,
      keywords: "airtable", pattern: "key[A-Za-z0-9]{14}", validator: .mixed, specificity: 4,
      advice: "Revoke it in the settings of Airtable",
      finds: "AIRTABLE_API_KEY={{fake:airtable-legacy}}", ignores: "AIRTABLE_API_KEY=<key>"),
  ]
}
