import BelayModel

/// Secret formats of Microsoft Teams.
enum TeamsRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "teams-webhook", title: "Microsoft Teams webhook", severity: .medium, form: .following,
      keywords: ".webhook.office.com/webhookb2/",
      pattern: #"""
        \.webhook\.office\.com/webhookb2/([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]\#
        {4}-[0-9a-fA-F]{12}@[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F\#
        ]{12}/IncomingWebhook/[0-9a-f]{32}(?:/[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-f\#
        A-F]{4}-[0-9a-fA-F]{12})?)
        """#,
      advice: "Delete the connector in the channel",
      finds: "https://acme.webhook.office.com/webhookb2/{{fake:teams-webhook}}",
      ignores: "https://acme.webhook.office.com/webhookb2/id")
  ]
}
