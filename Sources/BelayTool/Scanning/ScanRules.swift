import ArgumentParser
import BelayDigest
import BelayModel
import BelayPipeline
import BelayRunLog
import BelayScan

/// With what it is scanned, and which findings count.
struct ScanRules: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Report only findings of at least this severity: low, medium, high or critical.",
      valueName: "severity"))
  var severity: Severity = .low
  @Option(help: ArgumentHelp("Leave out the findings that a baseline lists.", valueName: "file"))
  var baseline: String?
  @Flag(help: "Report also what a comment in the line allows.")
  var ignoreComments = false

  /// A scan's settings, and what is done with its findings.
  struct Plan {
    var settings: ScanSettings
    var baseline: Baseline?

    /// Takes out what the baseline lists.
    func sift(_ outcome: inout ScanOutcome) {
      guard let baseline else { return }
      let all = outcome.findings.count
      outcome.findings.removeAll { baseline.holds($0.fingerprint) }
      outcome.summary.known += all - outcome.findings.count
    }
  }

  /// Reads what the options name.
  func plan() throws(ScanError) -> Plan {
    var plan = Plan(settings: ScanSettings(fingerprint: Fingerprint(key: [])))
    if let baseline {
      let read = try Baseline.read(baseline)
      plan.settings.fingerprint = read.fingerprint
      plan.baseline = read
    } else {
      plan.settings.fingerprint = Fingerprint(key: Self.localKey())
    }
    plan.settings.minimumSeverity = severity
    plan.settings.honoursComments = !ignoreComments
    return plan
  }

  /// The key of this machine; without a place for it fingerprints hold for this run only.
  static func localKey() -> [UInt8] {
    (try? LocalKey.load(stateFolder: UserPlaces.current().stateFolder)) ?? RandomBytes.make(32)
  }
}

extension Severity: ExpressibleByArgument {
  /// The severity of that name.
  package init?(argument: String) { self.init(name: argument) }

  /// The word that stands for it in the help.
  package var defaultValueDescription: String { name }
}
