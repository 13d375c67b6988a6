import ArgumentParser
import BelayIO
import BelayMetrics
import BelayProcess
import BelayRunLog

/// `belay metrics`: what the run log comes to.
struct MetricsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "metrics",
    abstract: "Measure what the run log tells: precision of approvals, violations, completion, ...",
    discussion: """
      Calls that no Stop, Interrupt or SessionEnd has settled are settled first, from the \
      transcripts that Codex keeps ($CODEX_HOME/sessions) and from PostToolUse: each gets its \
      record in the run log. What stays open is counted, with the reason.

      Every share is printed with n and its 95 % interval (Wilson). What the records do not tell \
      is "not measured", with the reason. A run is a session.

      EXAMPLES:
        belay metrics --since 30d
        belay metrics --team payments --format json
        belay metrics --no-resolve           # writes nothing
        belay metrics --format csv > metrics.csv
        belay metrics --repository ~/app     # also patch acceptance, regressions, tests

      Exit status: 0, or 2 if there is no run log or a file of it could not be read.
      """)

  @OptionGroup var state: StateOption
  @Option(help: "Only records from then on: 30d, 12h, 2026-11-21, 2026-11-21T09:14:03Z.")
  var since: SinceTime?
  @Option(help: "Only this session.")
  var session: String?
  @Option(help: "Only records of this team (`team` in the user or managed policy).")
  var team: String?
  @Option(help: "A repository that tells what became of the commits in the log.")
  var repository: String?
  @Option(help: "Its main branch (default: the remote's, main or master).")
  var branch: String?
  @Flag(name: .customLong("no-resolve"), help: "Only read: leave open calls open.")
  var isOnlyReading = false
  @Option(help: "text, json or csv.")
  var format = TableFormat.text

  func run() throws {
    let progress = ProgressLine()
    let history = repository.map {
      GitHistory(
        $0, branch: branch, now: Int(SystemClock.now() / 1000), environment: .inherited())
    }
    var settler = CallSettler(stateFolder: state.folder)
    let report = MetricsReader.read(
      stateFolder: state.folder, sessions: session.map { [$0] } ?? [],
      filter: RecordFilter(since: since?.milliseconds ?? 0, team: team), history: history,
      settle: isOnlyReading ? nil : { settler.settle($0) },
      progress: { number, count in progress.show("reading \(number + 1) of \(count)") })
    progress.clear()
    for problem in settler.problems { Console.note(TerminalText.sanitize(problem)) }
    for problem in report.problems {
      Console.note("belay metrics: \(TerminalText.sanitize(problem))")
    }
    if report.records == 0, report.problems.isEmpty {
      let why =
        report.isEmptyLog
        ? RunLogReader.absence(stateFolder: state.folder) : "no such records in \(state.folder)"
      Console.note("belay metrics: \(TerminalText.sanitize(why))")
      throw ExitStatus.unable
    }
    var console = Console()
    switch format {
    case .text: MetricsText.write(report, to: &console)
    case .json: console.write(MetricsJSON.text(report))
    case .csv: console.write(MetricsCSV.table(report))
    }
    console.flush()
    if !report.problems.isEmpty || !console.isIntact { throw ExitStatus.unable }
  }
}
