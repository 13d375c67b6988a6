/// Where the policy files of all layers would be; none of them has to exist.
package struct PolicyPlaces: Sendable, Equatable {
  /// The administrator's.
  package var managed: String
  /// The user's; `nil` where there is no home folder.
  package var user: String?
  /// The project's; `nil` outside any project.
  package var repository: String?
  /// The one named by `--policy`; unlike the others it has to exist.
  package var added: String?
  /// The folder of Codex's rules files, read only where a policy asks for them.
  package var codexRules: String?

  package init(
    managed: String = "/etc/belay/policy.toml", user: String? = nil, repository: String? = nil,
    added: String? = nil, codexRules: String? = nil
  ) {
    self.managed = managed
    self.user = user
    self.repository = repository
    self.added = added
    self.codexRules = codexRules
  }

  /// The usual places.
  ///
  /// - Parameters:
  ///   - home: the user's home folder, `HOME`.
  ///   - xdgConfigHome: `XDG_CONFIG_HOME`; anything but an absolute path is ignored, as its
  ///     specification demands.
  ///   - projectRoot: the folder whose `.belay/policy.toml` counts.
  ///   - added: the argument of `--policy`.
  /// - Returns: the places, whether or not there are files.
  @export(interface)
  package static func discover(
    home: String?, xdgConfigHome: String?, projectRoot: String?, added: String?
  ) -> PolicyPlaces {
    var places = PolicyPlaces(added: added)
    if let xdgConfigHome, xdgConfigHome.utf8.first == UInt8(ascii: "/") {
      places.user = xdgConfigHome + "/belay/policy.toml"
    } else if let home, home.utf8.first == UInt8(ascii: "/") {
      places.user = home + "/.config/belay/policy.toml"
    }
    if let projectRoot { places.repository = projectRoot + "/.belay/policy.toml" }
    return places
  }
}
