package import BelayModel

/// What happened in a session, counted from its log.
package struct RunSummary: Sendable {
  /// What is known of the chain.
  package enum Chain: Sendable, Equatable {
    /// Every record follows the one before it.
    case intact
    case broken(ChainBreak)
    /// The log is too long to be verified at the end of a turn.
    case unchecked
  }

  /// A rule and how often.
  package struct Count: Sendable, Equatable {
    package let name: String
    package var count: Int
  }

  package let session: String
  /// The turn that has just ended, if the summary belongs to one.
  package let turn: String?
  package internal(set) var chain = Chain.unchecked
  /// Records in the log, of any kind.
  package internal(set) var records = 0
  package internal(set) var firstTime: Int64 = 0
  package internal(set) var lastTime: Int64 = 0
  package internal(set) var model: String?
  package internal(set) var roles: [String] = []

  /// Tool calls that were judged (PreToolUse).
  package internal(set) var calls = 0
  package internal(set) var allowed = 0
  /// Calls refused because a person has to decide.
  package internal(set) var asked = 0
  package internal(set) var denied = 0
  /// Calls and other events that could not be judged.
  package internal(set) var errors = 0
  /// Approval questions answered by a deny.
  package internal(set) var deniedPermissions = 0
  /// Prompts that were refused.
  package internal(set) var refusedPrompts = 0
  /// Outputs in which secrets were masked.
  package internal(set) var maskedOutputs = 0
  /// Events that were not, or not completely, scanned for secrets.
  package internal(set) var unscanned = 0
  /// The rules of refusals, the most frequent first.
  package internal(set) var rules: [Count] = []
  /// The kinds of secrets found.
  package internal(set) var secrets: [Count] = []
  /// The exceptions used.
  package internal(set) var exceptions: [Count] = []
  /// Files that allowed calls change, by path, the last change of each.
  package internal(set) var changes: [FileChange] = []
  /// Changed files that the records only count.
  package internal(set) var unlistedChanges = 0
  /// Records that had to wait in a file of their own.
  package internal(set) var spilled = 0
  /// Records that account for bytes which are none.
  package internal(set) var recoveries = 0
  /// Lines that are no records.
  package internal(set) var malformed = 0
  /// The slowest decision, in microseconds.
  package internal(set) var slowest = 0

  /// The summary of a session of which nothing has been counted yet.
  package init(session: String, turn: String? = nil) {
    self.session = session
    self.turn = turn
  }

  /// How long a log is verified at the end of a turn: a third of a second's work.
  package static let verifiedBytes = 8 << 20

  /// Reads a session's log and counts.
  ///
  /// The chain is verified as well if the log has at most `verifiedBytes`. Complexity: linear in the log.
  package static func make(
    session: String, turn: String? = nil, stateFolder: String,
    verifiedBytes: Int = verifiedBytes
  ) throws(RunLogError) -> RunSummary {
    let path = StateFolder(stateFolder).log(of: session)
    var summary = RunSummary(session: session, turn: turn)
    let size = try RunLogReader.read(path) { line in
      switch line {
      case .entry(let entry): summary.count(entry)
      case .malformed: summary.malformed += 1
      }
      return true
    }
    summary.order()
    if size <= verifiedBytes {
      let report = try ChainVerifier.verify(path)
      summary.chain = report.firstBreak.map(Chain.broken) ?? .intact
    }
    return summary
  }

  /// What a person should look at; empty if there is nothing.
  package var risks: [String] {
    var risks: [String] = []
    if case .broken(let found) = chain { risks.append("the log was changed: \(found)") }
    if errors > 0 { risks.append(Self.plural(errors, "event") + " could not be judged") }
    if unscanned > 0 {
      risks.append(Self.plural(unscanned, "event") + " not completely scanned for secrets")
    }
    if !exceptions.isEmpty {
      let used = exceptions.reduce(0) { $0 + $1.count }
      risks.append(Self.plural(used, "exception") + " used: " + Self.list(exceptions))
    }
    if spilled > 0 { risks.append(Self.plural(spilled, "record") + " written late") }
    if recoveries > 0 { risks.append(Self.plural(recoveries, "torn record") + " passed over") }
    return risks
  }

  static func plural(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }

  static func list(_ counts: [Count]) -> String {
    counts.prefix(8).map { $0.count == 1 ? $0.name : "\($0.name) \($0.count)" }
      .joined(separator: ", ") + (counts.count > 8 ? ", …" : "")
  }
}
