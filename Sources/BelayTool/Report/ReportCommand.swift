import ArgumentParser
import BelayIO
import BelayMetrics
import BelayModel
import BelayPolicy
import BelayReport
import BelayRunLog

/// `belay report`: the run log as one page for people.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the run log as one self-contained page of HTML.",
    discussion: """
      The page shows whether the log is whole, the runs and their call graphs, approvals, the exit \
      bar, the trend, rules by noise, tools, receipts with the command that undoes each, changed \
      files and open risks. It holds no script and makes no request, so it can be mailed or \
      archived as it is.

      EXAMPLES:
        belay report --html report.html
        belay report --html - --since 7d > report.html
        belay report --html run.html --sessions 01a1fb1f-2180-76d1-a041-69d63ae81b37

      Exit status: 0, also where nothing has been recorded yet, or 2 if the page could not be \
      written.
      """)

  @OptionGroup var state: StateOption
  @Option(help: "The file to write, replaced as a whole; - for standard output.")
  var html: String
  @Option(parsing: .upToNextOption, help: "Only these sessions.")
  var sessions: [String] = []
  @Option(help: "Only what was recorded since: 30d, 12h, 2w, or a day such as 2026-11-01 (UTC).")
  var since: SinceTime?

  func run() throws {
    try checkTarget()
    let now = SystemClock.now()
    let progress = ProgressLine()
    let verification = LogVerification.run(stateFolder: state.folder) { number, count in
      progress.show("verifying \(number) of \(count)")
    }
    let metrics = MetricsReader.read(
      stateFolder: state.folder, sessions: sessions,
      filter: RecordFilter(since: since?.milliseconds ?? 0),
      progress: { number, count in progress.show("measuring \(number + 1) of \(count)") })
    let data = ReportData.gather(
      stateFolder: state.folder,
      scope: ReportScope(sessions: sessions, since: since?.milliseconds),
      inventory: inventory(now), verification: verification, metrics: metrics
    ) { number, count in
      progress.show("reading \(number) of \(count)")
    }
    let page = ReportPage(data, time: now).html
    progress.clear()
    if html == "-" {
      guard DescriptorOutput.writeAll(page, to: 1) else { throw ExitStatus.unable }
      return
    }
    let failure = WholeFile.write(page, to: html, mode: 0o644)
    guard failure == 0 else {
      Console.note(
        "belay report: \(html) cannot be written: \(SystemError.text(failure)); does its folder exist?"
      )
      throw ExitStatus.unable
    }
    Console.note("belay report: \(data.runCount) runs, \(data.records) records: \(html)")
  }

  /// What the policy in force in the working directory says of its rules, and its gates.
  private func inventory(_ now: Int64) -> ReportInventory {
    let settings = CurrentPolicy.load(now: now)
    var owners: [String: String] = [:]
    for rule in settings.commandRules {
      if let owner = rule.owner { owners[rule.id] = owner }
    }
    for rule in settings.toolRules {
      if let owner = rule.owner, owners[rule.id] == nil { owners[rule.id] = owner }
    }
    return ReportInventory(
      ruleOwners: owners, toolOwner: settings.owner(ofTool:), gates: settings.gates)
  }

  /// Refuses to put the page where something else than a file stands.
  private func checkTarget() throws {
    if html == "-" { return }
    let problem: String?
    switch PathStatus.kind(html) {
    case .missing, .file: problem = html.isEmpty || html.hasSuffix("/") ? "names no file" : nil
    case .folder: problem = "is a folder"
    case .link: problem = "is a link"
    case .special: problem = "is no regular file"
    }
    guard let problem else { return }
    Console.note("belay report: \(html) \(problem); name a file to be made or replaced, or -")
    throw ExitStatus.unable
  }
}
