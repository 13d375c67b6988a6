import BelayIO
import BelayModel
import BelayPipeline
import BelayPolicy
import BelaySettings

/// The secret formats that policy files add to Belay's own: the same for scans as for hooks.
enum PolicySecrets {
  /// The `[[secret]]` rules of all layers that concern the current folder, and what is wrong with them.
  static func load() -> (rules: [SecretPatternRule], problems: [String]) {
    let places = UserPlaces.current()
    let folder = ProcessEnvironment.workingDirectory() ?? "/"
    let root = ProjectRoot.find(from: folder, home: places.home)
    let settings = SettingsLoader.load(
      PolicyPlaces(
        user: places.configFolder + "/policy.toml", repository: root + "/.belay/policy.toml"),
      checks: .engines)
    return (settings.secretRules, settings.problems.map { TerminalText.sanitize($0.text) })
  }
}
