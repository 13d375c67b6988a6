import BelayCommands
import BelayIO
import BelayModel
import BelayPipeline
import BelayPolicy
import BelayReport
import BelaySettings

extension ReportInventory {
  /// What the policy in force in the working directory says of its own rules.
  static func ofPolicy(_ places: UserPlaces) -> ReportInventory {
    let event = ShellEvent.make(script: [], cwd: ProcessEnvironment.workingDirectory() ?? "/")
    let context = CommandContext(event: event, places: places)
    let settings = SettingsLoader.load(
      .discover(places: places, context: context, added: nil), checks: .engines)
    var owners: [String: String] = [:]
    for rule in settings.commandRules {
      if let owner = rule.owner { owners[rule.id] = owner }
    }
    return ReportInventory(ruleOwners: owners)
  }
}
