import ArgumentParser
import BelayIO
import BelayModel
import BelayPolicy
import BelayRunLog
import BelaySecrets

/// `belay label`: what a person says of something in the run log.
struct LabelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "label",
    abstract: "Say what a call, receipt, run or finding was worth; metrics count it.",
    discussion: """
      The target is the id of a record, of a call, of a receipt or of a session, as `belay log` \
      and `belay summary` print them. The label is one more record in the chain of its session; \
      the last one of a target counts. Secrets in the note are masked.

        good, bad         of a call that was refused, good says: a false alarm
        reworked          done again by hand
        confirmed, dismissed, accepted
                          of findings: --kind finding

      EXAMPLES:
        belay label call_7f3a bad --note "dropped the wrong index"
        belay label 01M7XJ0KEVA7SW1QG0000018DK confirmed --kind finding
        belay label 01a1fb1f-2180-76d1-a041-69d63ae81b37 good

      Exit status: 0, or 2 if there is no such target or the label could not be recorded.
      """)

  @OptionGroup var state: StateOption
  @Option(help: "Look for the target in this session only.")
  var session: String?
  @Option(help: "call, receipt, run or finding (default: what the target is).")
  var kind: RunLabel.Kind?
  @Option(help: "Why.")
  var note: String?
  @Argument(help: "The id of a record, call, receipt or session.")
  var target: String
  @Argument(help: "good, bad, reworked, confirmed, dismissed or accepted.")
  var verdict: RunLabel.Verdict

  func run() throws {
    let folder = state.folder
    guard
      let found = LabelTarget.find(target, stateFolder: folder, session: session)
    else {
      let place = session.map { "session \($0)" } ?? folder
      refuse(
        "no record, call, receipt or session has the id \(target) in \(place); "
          + "`belay log --all --format json` shows them")
      throw ExitStatus.unable
    }
    if let kind, (kind == .run) != (found.kind == .run) {
      refuse("\(target) is a \(found.kind.rawValue), not a \(kind.rawValue)")
      throw ExitStatus.unable
    }
    let policy = CurrentPolicy.load()
    var scanner = SecretScanner(custom: policy.secretRules)
    let identity = LocalIdentity.current()
    let label = RunLabel(
      target: target, kind: kind ?? found.kind, verdict: verdict, by: identity.userName,
      note: note.map { Self.masked($0, &scanner) })
    let record = AuditRecord(
      time: SystemClock.now(), event: .stop, sessionID: found.session, callID: found.call,
      operation: "belay.label", activity: .other, outcome: .logged, ruling: .allow,
      policyDigest: policy.digest, attachment: .label(label), team: policy.team)
    let log = RunLog(stateFolder: folder, identity: identity)
    switch log.append(record) {
    case .written: break
    case .spilled(let reason):
      Console.note("belay label: \(TerminalText.sanitize(reason)); the next record takes it in")
    case .failed(let reason):
      refuse("it could not be recorded: \(reason)")
      throw ExitStatus.unable
    }
    // The ledger knows of the label, so that it cannot be cut off again unseen.
    if case .failed(let reason) = log.seal(after: record, reason: "label") { refuse(reason) }
    var console = Console()
    console.line(
      "labelled \(label.kind.rawValue) \(TerminalText.sanitize(target)) \(verdict.rawValue)")
    try console.finish()
  }

  private func refuse(_ text: String) {
    Console.note("belay label: \(TerminalText.sanitize(text))")
  }

  private static func masked(_ text: String, _ scanner: inout SecretScanner) -> String {
    let bytes = Array(text.utf8)
    let result = scanner.scan(bytes, in: 0..<bytes.count)
    // A pattern that gave up may have missed something.
    if !result.undecided.isEmpty { return "" }
    return String(decoding: Redaction.redact(bytes[...], findings: result.findings), as: UTF8.self)
  }
}

extension RunLabel.Kind: ExpressibleByArgument {}
extension RunLabel.Verdict: ExpressibleByArgument {}
