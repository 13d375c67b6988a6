import ArgumentParser
import BelayIO
import BelayPolicy
import BelayRunLog

/// `belay summary`: the end-of-run summary of a session.
struct SummaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "Summarise a session from its run log.",
    discussion: """
      EXAMPLES:
        belay summary
        belay summary --session 01a1fb1f-2180-76d1-a041-69d63ae81b37 --format json

      Exit status: 0, or 2 if there is no such session.
      """)

  @OptionGroup var state: StateOption
  @Option(help: "The session (default: the one recorded last).")
  var session: String?
  @Option(help: "text or json.")
  var format = OutputFormat.text

  func run() throws {
    let folder = state.folder
    let id = try session ?? LatestSession.id(stateFolder: folder)
    var console = Console()
    do {
      var summary = try RunSummary.make(session: id, stateFolder: folder)
      summary.name(owners: CurrentPolicy.load().owner(ofRule:))
      switch format {
      case .json: console.write(summary.json)
      case .text: console.write(Array(summary.text.utf8))
      }
    } catch {
      Console.note("belay summary: \(TerminalText.sanitize(error.description))")
      throw ExitStatus.unable
    }
    try console.finish()
  }
}
