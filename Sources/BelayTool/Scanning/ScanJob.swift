import BelayDigest
import BelayIO
import BelayModel
import BelayPipeline
import BelayRunLog
import BelayScan

/// One call of `belay scan`, whatever its options were read by.
struct ScanJob {
  var target = ScanTarget()
  var format = ScanFormat.text
  var severity = Severity.low
  /// A baseline of Belay, or a JSON report of gitleaks.
  var baseline: String?
  /// A gitleaks configuration.
  var configuration: String?
  var ignoresComments = false
  /// Whether tokens with a wrong checksum are reported too.
  var showsInvalid = false
  /// Whether examples in documentation are reported too.
  var includesSamples = false

  /// Scans, prints, and returns the exit status.
  func run() -> Int32 {
    let start = SystemClock.monotonicMicroseconds()
    var outcome: ScanOutcome
    do throws(ScanError) {
      let known = try KnownFindings(
        baseline: baseline, gitleaksIgnore: ".gitleaksignore", key: Self.localKey)
      var settings = ScanSettings(fingerprint: known.fingerprint)
      settings.minimumSeverity = severity
      settings.honoursComments = !ignoresComments
      settings.includesSamples = includesSamples
      settings.showsInvalid = showsInvalid
      if let configuration { settings.gitleaks = try GitleaksConfiguration.load(configuration) }
      let policy = PolicySecrets.load()
      settings.custom = policy.rules
      outcome = try target.scan(settings)
      outcome.summary.problems = policy.problems + outcome.summary.problems
      known.sift(&outcome)
    } catch {
      Console.note("belay scan: \(error.description)")
      return 2
    }
    return report(outcome, microseconds: SystemClock.monotonicMicroseconds() - start)
  }

  /// The key of this machine; without a place for it fingerprints hold for this run only.
  static func localKey() -> [UInt8] {
    (try? LocalKey.load(stateFolder: UserPlaces.current().stateFolder)) ?? RandomBytes.make(32)
  }

  private func report(_ outcome: ScanOutcome, microseconds: Int64) -> Int32 {
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
      return 2
    }
    if outcome.summary.isEmpty && !target.mayBeEmpty {
      Console.note("belay scan: nothing was scanned")
      return 2
    }
    if !findings.isEmpty { return 1 }
    return outcome.summary.problems.isEmpty ? 0 : 2
  }
}
