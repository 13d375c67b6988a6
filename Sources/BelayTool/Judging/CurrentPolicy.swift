import BelayIO
import BelayPipeline
import BelayPolicy
import BelaySettings

/// The policy that holds in the folder `belay` is run in.
enum CurrentPolicy {
  /// All layers joined; `added` is one more file.
  static func load(added: String? = nil, now: Int64? = nil) -> Settings {
    let places = UserPlaces.current()
    let folder = ProcessEnvironment.workingDirectory() ?? "/"
    let root = ProjectRoot.find(from: folder, home: places.home)
    return SettingsLoader.load(
      PolicyPlaces(
        user: places.configFolder + "/policy.toml", repository: root + "/.belay/policy.toml",
        added: added),
      checks: .engines, now: now)
  }
}
