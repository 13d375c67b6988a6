import BelayModel

/// Secret formats of HubSpot.
enum HubSpotRules {
  /// All of them, laid out without start-up cost.
  static let all: [SecretRule] = [
    SecretRule(
      id: "hubspot-pat", title: "HubSpot private app token", severity: .critical,
      keywords: "pat-na1-|pat-eu1-|pat-na2-|pat-ap1-|pat-na3-",
      pattern: #"""
        pat-(?:na|eu|ap)\d-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]\#
        {12}
        """#,
      advice: "Rotate it in the private app of HubSpot", finds: "TOKEN={{fake:hubspot-pat}}",
      ignores: "TOKEN={{blank:hubspot-pat}}")
  ]
}
