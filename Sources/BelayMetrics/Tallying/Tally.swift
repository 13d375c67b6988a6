/// What was counted in some records; tallies of several sessions add up.
struct Tally: Sendable {
  var records = 0
  /// Lines that are no records.
  var malformed = 0
  var runs = 0
  var completed = 0
  /// Tool calls that were judged.
  var calls = 0
  /// Calls of which nothing says yet what became of them.
  var unsettled = 0
  /// By `UnsettledReason`.
  var unsettledReasons = [Int](repeating: 0, count: UnsettledReason.allCases.count)
  /// Calls that were settled while this was read.
  var settledNow = 0
  /// Records of refusals.
  var blocked = 0
  /// Questions that a person had to decide.
  var asks = 0
  /// By `ViolationKind`.
  var violations = [Int](repeating: 0, count: ViolationKind.allCases.count)
  var acceptedPrompts = 0
  var cleanPrompts = 0
  /// Human decisions: approvals and rejections.
  var decided = 0
  var approved = 0
  /// Approved calls that were labelled bad or reworked, or taken back within a week.
  var reworked = 0
  /// Approvals that took at most two seconds, and those whose time is known.
  var rubberStamps = 0
  var timedApprovals = 0
  /// How long each human decision took, in milliseconds.
  var latencies: [Int32] = []
  var wouldDeny = 0
  var overridden = 0
  /// Executed calls that do more than read.
  var executed = 0
  /// Those that were labelled bad or taken back.
  var falseActions = 0
  var findings = 0
  var confirmed = 0
  /// Tokens used in runs of which they are known, and how many those are.
  var tokens = 0
  var tokenRuns = 0
  /// Findings of those runs that a person accepted or confirmed.
  var acceptedFindings = 0
  var rollback = Moments()
  var receipts: [String: ReceiptCount] = [:]
  var rules: [String: RuleCount] = [:]
  var teams: [String: GroupCount] = [:]
  /// By days since 1970 in UTC.
  var days: [Int: GroupCount] = [:]
  /// The commits that agents made, in the order of the log.
  var commits: [AgentCommit] = []
  var receiptMarks: [ReceiptMark] = []
  var revertMarks: [RevertMark] = []

  /// How soon a receipt must be taken back for its approval to count as reworked, in milliseconds.
  static let reworkWindow: Int64 = 7 * 86_400_000

  /// Adds what was counted elsewhere.
  mutating func add(_ other: Tally) {
    records += other.records
    malformed += other.malformed
    runs += other.runs
    completed += other.completed
    calls += other.calls
    unsettled += other.unsettled
    for index in unsettledReasons.indices {
      unsettledReasons[index] += other.unsettledReasons[index]
    }
    settledNow += other.settledNow
    blocked += other.blocked
    asks += other.asks
    for index in violations.indices { violations[index] += other.violations[index] }
    acceptedPrompts += other.acceptedPrompts
    cleanPrompts += other.cleanPrompts
    decided += other.decided
    approved += other.approved
    reworked += other.reworked
    rubberStamps += other.rubberStamps
    timedApprovals += other.timedApprovals
    latencies += other.latencies
    wouldDeny += other.wouldDeny
    overridden += other.overridden
    executed += other.executed
    falseActions += other.falseActions
    findings += other.findings
    confirmed += other.confirmed
    // A hostile transcript may tell any number.
    let (sum, isTooMuch) = tokens.addingReportingOverflow(other.tokens)
    tokens = isTooMuch ? .max : sum
    tokenRuns += other.tokenRuns
    acceptedFindings += other.acceptedFindings
    rollback.add(other.rollback)
    for (kind, count) in other.receipts {
      receipts[kind, default: ReceiptCount()].total += count.total
      receipts[kind, default: ReceiptCount()].withoutUndo += count.withoutUndo
    }
    for (rule, count) in other.rules { rules[rule, default: RuleCount(rule: rule)].add(count) }
    for (team, count) in other.teams { teams[team, default: GroupCount()].add(count) }
    for (day, count) in other.days { days[day, default: GroupCount()].add(count) }
    commits += other.commits
    receiptMarks += other.receiptMarks
    revertMarks += other.revertMarks
  }

  /// Ties receipts to those that take them back, which may stand in any session; the last step.
  mutating func finish() {
    var reverts: [UInt64: Int64] = [:]
    for mark in revertMarks { reverts[mark.id] = min(reverts[mark.id] ?? .max, mark.time) }
    var undone: Set<UInt64> = []
    var repaired: Set<UInt64> = []
    for mark in receiptMarks {
      guard let time = reverts[mark.id], time >= mark.time else { continue }
      rollback.take(Double(time - mark.time) / 1000)
      if mark.isExecuted, undone.insert(mark.call).inserted { falseActions += 1 }
      if mark.isApproved, time - mark.time <= Self.reworkWindow,
        repaired.insert(mark.call).inserted
      {
        reworked += 1
      }
    }
    receiptMarks = []
    revertMarks = []
  }
}
