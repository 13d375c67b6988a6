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
    /// Who decides about the rule; `nil` if the policy does not say.
    package var owner: String?
  }

  package let session: String
  /// The turn that has just ended, if the summary belongs to one.
  package internal(set) var turn: String?
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
  /// Calls that a person was asked about, and calls refused because a person has to decide.
  package internal(set) var asked = 0
  /// Of `asked`: those that a person said yes to.
  package internal(set) var approved = 0
  /// Of `asked`: those that a person said no to.
  package internal(set) var rejected = 0
  package internal(set) var denied = 0
  /// Calls and other events that could not be judged.
  package internal(set) var errors = 0
  /// Approval questions answered by a deny.
  package internal(set) var deniedPermissions = 0
  /// Prompts that were let through.
  package internal(set) var acceptedPrompts = 0
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
  /// What the calls left behind, in the order in which they were made.
  package internal(set) var receipts: [Receipt] = []
  /// The last run of each test runner.
  package internal(set) var testRuns: [TestRun] = []
  /// Calls of which nothing tells the end.
  package internal(set) var unresolved = 0
  /// Calls that nothing was told of yet.
  package internal(set) var open = 0
  /// Questions that may belong to several calls.
  package internal(set) var ambiguous = 0
  /// The phase of the policy, 1 to 4; `nil` if it names none.
  package internal(set) var phase: Int?
  /// Tokens that the session and its subagents have used; `nil` if no transcript tells.
  package internal(set) var tokens: Int?
  /// The subagents whose records were seen, by id, as far as there are not very many.
  package internal(set) var agents: [String] = []
  /// Who comes next; `nil` if the policy names nobody.
  package internal(set) var owner: String?

  // What the counting needs and nobody else.
  var runCalls = RunCalls()
  var refusedAsks = 0
  var unjudged = 0
  /// Calls that ended without ever having been judged.
  var unseenCalls = 0
  /// Calls that the transcript says were executed.
  var executed = 0
  /// Judged calls whose PostToolUse came.
  var posts = 0
  /// How many records stood before the current turn.
  var turnStart = 0
  var lastPatch: Int?
  /// What git saw at the ends of earlier turns.
  var compared: [FileChange] = []
  /// What git saw at the end of this turn, all of it.
  package internal(set) var comparedChanges: [FileChange] = []
  var unlistedCompared = 0
  /// Why files were not compared with git at the end of the last turn.
  package internal(set) var uncomparedReason: String?
  /// The turn of the last summary in the log.
  var recordedTurn: String?
  /// Whether the end of a turn was recorded.
  var hasEnded = false
  /// What was demanded at the end of which turn.
  var demanded: [(turn: String, rule: String)] = []
  /// The ids of receipts that were taken back.
  var revertedIDs: [String] = []

  /// The summary of a session of which nothing has been counted yet.
  package init(session: String, turn: String? = nil) {
    self.session = session
    self.turn = turn
  }

  /// How many subagents are told apart.
  static let agentLimit = 64

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
    summary.conclude()
    if size <= verifiedBytes {
      let report = try ChainVerifier.verify(path)
      summary.chain = report.firstBreak.map(Chain.broken) ?? .intact
    }
    return summary
  }

  /// The counts for the record at the end of a turn.
  package var tally: RunTally {
    var tally = RunTally()
    tally.calls = calls
    tally.allowed = allowed
    tally.asked = asked
    tally.approved = approved
    tally.rejected = rejected
    tally.denied = denied
    tally.receipts = receipts.count
    tally.risks = risks.count
    tally.accepted = acceptedPrompts
    tally.violations = denied + deniedPermissions
    tally.phase = phase
    tally.uncompared = uncomparedReason
    tally.owner = owner
    tally.tokens = tokens
    return tally
  }

  /// Names what only the policy tells.
  package mutating func name(phase: Int?, owner: String?) {
    self.phase = phase
    self.owner = owner
  }

  /// Names who decides about the rules that refused something.
  package mutating func name(owners: (String) -> String?) {
    for index in rules.indices { rules[index].owner = owners(rules[index].name) }
  }

  /// Says how many tokens were used.
  package mutating func name(tokens: Int?) { self.tokens = tokens ?? self.tokens }

  /// Counts one more record that was written after the log was read.
  package mutating func addRecord() { records += 1 }

  /// Whether the end of that turn was held up before.
  package func hasDemanded(in turn: String?) -> Bool {
    demanded.contains { $0.turn == turn ?? "" }
  }

  static func plural(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }

  /// `deploy-prod 2 (@release-managers)`.
  private static func words(_ count: Count) -> String {
    var words = count.name
    if count.count != 1 { words += " \(count.count)" }
    if let owner = count.owner { words += " (\(shown(owner, limit: 60)))" }
    return words
  }

  static func list(_ counts: [Count]) -> String {
    counts.prefix(8).map(words)
      .joined(separator: ", ") + (counts.count > 8 ? ", …" : "")
  }
}
