import ArgumentParser
import BelayIO
import BelayModel
import BelayPipeline

/// `belay replay`: what Belay says of captured events.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Judge captured events again, in one process, without recording anything.",
    discussion: """
      Paths are .json files with one event, .jsonl files with one event a line, folders of such
      files, or - for standard input. One line is printed for each event, in input order. An event
      that cannot be decoded is a deny with the rule belay.invalid-event.

      EXAMPLES:
        belay replay samples
        belay replay --policy new.toml --format json events.jsonl

      Exit status: 0, or 2 if a path could not be read.
      """)

  @Option(help: "One more policy file; it can tighten, never loosen.")
  var policy: String?
  @Option(help: "The role of the policy that applies.")
  var role: String?
  @Option(help: "text or json (one object a line).")
  var format = OutputFormat.text
  @Flag(help: "Record the decisions in the run log, as the hooks would.")
  var record = false
  @Argument(help: "Event files, folders, or - for standard input.")
  var paths: [String]

  func run() throws {
    if let role {
      Console.note("belay replay: no policy file defines the role \(role)")
      throw ExitStatus.unable
    }
    var console = Console()
    var replay = EventReplay(places: .current(), policyFile: policy, records: record)
    let problems = EventSource.forEach(in: paths) { bytes in
      let outcome = replay.judge(bytes)
      switch format {
      case .json: console.write(outcome.json())
      case .text: console.line(outcome.text(in: console))
      }
    }
    console.flush()
    for problem in problems { Console.note("belay replay: \(problem)") }
    if !problems.isEmpty || !console.isIntact { throw ExitStatus.unable }
  }
}
