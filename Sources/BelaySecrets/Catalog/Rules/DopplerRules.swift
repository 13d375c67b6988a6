import BelayModel

/// Secret formats of Doppler.
enum DopplerRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "doppler-pat", title: "Doppler personal token", severity: .critical, keywords: "dp.pt.",
      pattern: #"dp\.pt\.[A-Za-z0-9]{40,44}"#, advice: "Revoke it in the Doppler dashboard",
      finds: "TOKEN={{fake:doppler-pat}}", ignores: "TOKEN={{blank:doppler-pat}}"),
    SecretRule(
      id: "doppler-service", title: "Doppler service token", severity: .critical,
      keywords: "dp.st.|dp.sa.|dp.ct.|dp.scim.|dp.audit.",
      pattern: #"dp\.(?:st|sa|ct|scim|audit)\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}"#,
      advice: "Revoke it in the Doppler dashboard", finds: "TOKEN={{fake:doppler-service}}",
      ignores: "TOKEN={{blank:doppler-service}}"),
  ]
}
