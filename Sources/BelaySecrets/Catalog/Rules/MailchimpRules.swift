import BelayModel

/// Secret formats of Mailchimp.
enum MailchimpRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "mailchimp-key", title: "Mailchimp API key", severity: .high, form: .search,
      keywords: "-us1|-us2|-us3|-us4|-us5|-us6|-us7|-us8|-us9", pattern: #"[0-9a-f]{32}-us\d{1,2}"#,
      leading: 32, reach: 8, advice: "Disable it under Account, Extras, API keys",
      finds: "TOKEN={{fake:mailchimp-key}}", ignores: "aws-us1"),
    SecretRule(
      id: "mandrill-key", title: "Mailchimp Transactional API key", severity: .high, form: .nearby,
      keywords: "mandrill|mailchimp", pattern: "md-[A-Za-z0-9_-]{22}", boundary: .base64URL,
      advice: "Revoke it in the settings of Mailchimp Transactional",
      finds: "MANDRILL_API_KEY={{fake:mandrill-key}}", ignores: "MANDRILL_API_KEY=<key>"),
  ]
}
