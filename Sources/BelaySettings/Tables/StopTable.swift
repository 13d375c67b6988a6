import BelayModel
import BelayPolicy

/// `[stop]`: what the end of a run has to show.
enum StopTable {
  private static let keys: [StaticString] = [
    "require_note", "require_log", "require_tests", "require_evidence", "require_format",
  ]

  /// The requirements.
  static func read(_ node: Int, in reader: inout PolicyReader) -> StopRequirements {
    let table = TableReader(node, title: "[stop]", keys: keys, in: &reader)
    var stop = StopRequirements()
    stop.note = table.flag("require_note", in: &reader)
    stop.log = table.flag("require_log", in: &reader)
    stop.tests = table.flag("require_tests", in: &reader)
    stop.evidence = table.flag("require_evidence", in: &reader)
    guard reader.document.member("require_format", of: node) != nil else { return stop }
    let line = table.line(of: "require_format", in: reader)
    let layer = reader.file.origin.layer
    guard layer == .managed || layer == .user else {
      // A repository must not be able to name programs that the agent is told to run.
      reader.fault(
        "`require_format` in [stop] may stand only in the managed and the user policy", at: line,
        suggestion: "move it to ~/.config/belay/policy.toml")
      return stop
    }
    if let words = table.words("require_format", in: &reader) {
      stop.formats = [FormatRequirement(command: words, origin: reader.origin(at: line))]
    }
    return stop
  }
}
