import ArgumentParser
import BelayIO
import BelayModel
import BelayScan

/// `belay scan`: secrets in files, standard input, diffs, the next commit, history.
struct ScanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan",
    abstract: "Find secrets in files, standard input, diffs, the next commit, or all history.",
    discussion: """
      The secrets themselves are never printed. Binary files and archives are counted and skipped,
      links are not followed, and what .gitignore or .belayignore names is left out.

      A comment in the line allows a finding: belay:allow RULE-ID, gitleaks:allow, or
      pragma: allowlist secret. A baseline allows all that it lists: see belay scan baseline --help.

      EXAMPLES
        belay scan .
        belay scan --staged
        belay scan --history main..HEAD --format sarif > belay.sarif
        git log -p | belay scan --diff
        git ls-files -z | belay scan --files-from - --shard 2/8 --format jsonl

      Exit status: 0 nothing found, 1 findings, 2 it could not be scanned.
      """)

  @OptionGroup(title: "What is scanned")
  var sources: ScanSources
  @OptionGroup(title: "How")
  var rules: ScanRules
  @Option(help: "text, json, jsonl, sarif, csv, junit or github.")
  var format = ScanFormat.text

  func run() throws {
    let start = SystemClock.monotonicMicroseconds()
    var outcome: ScanOutcome
    do throws(ScanError) {
      let plan = try rules.plan()
      outcome = try sources.scan(plan.settings)
      plan.sift(&outcome)
    } catch {
      Console.note("belay scan: \(error.description)")
      throw ExitStatus.unable
    }
    try report(outcome, microseconds: SystemClock.monotonicMicroseconds() - start)
  }

  private func report(_ outcome: ScanOutcome, microseconds: Int64) throws {
    var console = Console()
    let findings = outcome.findings
    switch format {
    case .json: console.write(JSONReport.array(findings))
    case .jsonl: console.write(JSONReport.lines(findings))
    case .sarif: console.write(SARIFReport.log(findings, problems: outcome.summary.problems))
    case .csv: console.write(CSVReport.table(findings))
    case .junit: console.write(JUnitReport.document(findings))
    case .github: console.write(GitHubReport.annotations(findings))
    case .text:
      for finding in findings { console.line(ScanText.of(finding, in: console)) }
      if !findings.isEmpty { console.line(console.coloured(ScanText.remedy, .dim)) }
    }
    console.flush()
    for problem in outcome.summary.problems { Console.note("belay scan: \(problem)") }
    Console.note("belay scan: \(ScanText.summary(outcome, microseconds: microseconds))")
    guard console.isIntact else {
      Console.note("belay scan: the findings could not be written")
      throw ExitStatus.unable
    }
    let isEmpty = outcome.summary.isEmpty && !sources.mayBeEmpty
    if isEmpty { Console.note("belay scan: nothing was scanned") }
    if isEmpty || !outcome.summary.problems.isEmpty && findings.isEmpty {
      throw ExitStatus.unable
    }
    if !findings.isEmpty { throw ExitStatus.found }
  }
}
