import ArgumentParser
import BelayIO
import BelayMetrics
import BelayPolicy

/// `belay gate`: whether the metrics let a policy go on to its next phase.
struct GateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate",
    abstract: "Hold the metrics against the [[gate]] tables of the policy.",
    discussion: """
      A gate tests the bound of the 95 % interval, not the figure: to prove that 95 % of the \
      prompts stay in scope takes 73 clean ones, or 110 with one violation. Too little data is no \
      pass.

        [[gate]]
        to = 3
        in_scope = 0.95
        false_action_max = 0.02
        violations_per_1k_max = 5
        rollback_mean_max_s = 900
        min_n = 73

      EXAMPLES:
        belay gate --since 30d
        belay gate --to 3 --junit gate.xml

      Exit status: 0 pass, 1 fail, 3 not enough data; 2 if there is no such gate, or the policy or \
      a log could not be read.
      """)

  @OptionGroup var state: StateOption
  @Option(help: "Only the gates to this phase (default: all gates of the policy).")
  var to: Int?
  @Option(help: "Only records from then on: 30d, 12h, 2026-11-21.")
  var since: SinceTime?
  @Option(help: "Only this session.")
  var session: String?
  @Option(help: "Only records of this team.")
  var team: String?
  @Option(help: "One more policy file whose gates count.")
  var policy: String?
  @Option(help: "Write the result as JUnit XML into this file, too.")
  var junit: String?
  @Option(help: "text or json.")
  var format = OutputFormat.text

  func run() throws {
    let gates = try wantedGates()
    let progress = ProgressLine()
    let report = MetricsReader.read(
      stateFolder: state.folder, sessions: session.map { [$0] } ?? [],
      filter: RecordFilter(since: since?.milliseconds ?? 0, team: team),
      progress: { number, count in progress.show("reading session \(number + 1) of \(count)") })
    progress.clear()
    for problem in report.problems { note(problem) }
    let results = gates.map { GateResult($0, report) }
    var console = Console()
    switch format {
    case .text: for result in results { GateText.write(result, to: &console) }
    case .json: console.write(GateJSON.text(results))
    }
    console.flush()
    if let junit {
      let failure = WholeFile.write(GateJUnit.document(results), to: junit, mode: 0o644)
      if failure != 0 {
        note("\(junit) cannot be written: \(SystemError.text(failure))")
        throw ExitStatus.unable
      }
    }
    if !report.problems.isEmpty || !console.isIntact { throw ExitStatus.unable }
    switch GateResult.join(results.map(\.outcome)) {
    case .pass: return
    case .fail: throw ExitStatus.found
    case .insufficient: throw ExitStatus.insufficient
    }
  }

  private func wantedGates() throws -> [PolicyGate] {
    let settings = CurrentPolicy.load(added: policy, now: SystemClock.now())
    let errors = settings.problems.filter { $0.weight == .error }
    for problem in errors { note(problem.text) }
    if !errors.isEmpty { throw ExitStatus.unable }
    let gates = settings.gates.filter { to == nil || $0.phase == to }
    if gates.isEmpty {
      let which = to.map { " to phase \($0)" } ?? ""
      note("the policy has no [[gate]]\(which); `belay gate --help` shows one")
      throw ExitStatus.unable
    }
    return gates
  }

  private func note(_ text: String) {
    Console.note("belay gate: \(TerminalText.sanitize(text))")
  }
}
