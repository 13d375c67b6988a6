/// The environment that samples are run in: the same on every machine.
package enum SampleSurroundings {
  /// The user's home in the captured events; it does not exist.
  package static let home = "/home/dev"

  /// The variables a hook gets, and no others.
  ///
  /// `stateFolder`: the folder for Belay's log and key, without the trailing `/belay`.
  package static func environment(stateHome: String) -> [String] {
    ["HOME=\(home)", "XDG_STATE_HOME=\(stateHome)", "PATH=/usr/bin:/bin", "USER=dev"]
  }
}
