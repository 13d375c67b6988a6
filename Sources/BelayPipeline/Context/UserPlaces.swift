import BelayIO

/// The folders of the user a process works for, from the environment once.
///
/// `HOME` and `XDG_*` place the user's layer and state; nothing in the environment loosens anything.
package struct UserPlaces: Sendable {
  package let home: String
  package let codexHome: String
  package let stateFolder: String
  package let configFolder: String

  package init(home: String, codexHome: String, stateFolder: String, configFolder: String) {
    self.home = home
    self.codexHome = codexHome
    self.stateFolder = stateFolder
    self.configFolder = configFolder
  }

  /// Reads the environment.
  ///
  /// `stateFolder`: takes the place of `$XDG_STATE_HOME/belay` if given.
  package static func current(stateFolder: String? = nil) -> UserPlaces {
    let known = folder(ProcessEnvironment.value("HOME"))
    let home = known ?? "/nonexistent"
    // Below a device nothing can be made, not even by root: without a home there is no place for a log.
    let state =
      folder(ProcessEnvironment.value("XDG_STATE_HOME"))
      ?? (known.map { $0 + "/.local/state" } ?? "/dev/null/HOME-is-not-set")
    let config = folder(ProcessEnvironment.value("XDG_CONFIG_HOME")) ?? home + "/.config"
    return UserPlaces(
      home: home,
      codexHome: folder(ProcessEnvironment.value("CODEX_HOME")) ?? home + "/.codex",
      stateFolder: stateFolder ?? state + "/belay",
      configFolder: config + "/belay")
  }

  /// An absolute path without a trailing slash; relative values are ignored, as the XDG base directory
  /// specification asks.
  private static func folder(_ value: String?) -> String? {
    guard var value, value.utf8.first == UInt8(ascii: "/") else { return nil }
    while value.utf8.count > 1 && value.utf8.last == UInt8(ascii: "/") { value.removeLast() }
    return value
  }
}
