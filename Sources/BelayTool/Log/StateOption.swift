import ArgumentParser
import BelayPipeline

/// Where the run log is.
struct StateOption: ParsableArguments {
  @Option(help: "The state folder (default: $XDG_STATE_HOME/belay, else ~/.local/state/belay).")
  var state: String?

  /// The folder's path.
  var folder: String { UserPlaces.current(stateFolder: state).stateFolder }
}
