package import BelayCommands
package import BelaySettings

extension PolicyPlaces {
  /// Where the policy files that concern an event are.
  package static func discover(
    places: UserPlaces, context: CommandContext, added: String?
  ) -> PolicyPlaces {
    PolicyPlaces(
      user: places.configFolder + "/policy.toml",
      repository: context.projectRoot + "/.belay/policy.toml", added: added,
      codexRules: places.codexHome + "/rules")
  }
}
