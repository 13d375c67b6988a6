/// What the run log comes to.
package struct MetricsReport: Sendable {
  /// Records that counted, of any kind.
  package let records: Int
  /// Lines that are no records.
  package let malformed: Int
  /// Sessions.
  package let runs: Int
  /// Tool calls that were judged.
  package let calls: Int
  /// Calls of which no record says yet what became of them.
  ///
  /// Their turn is not over, or never ended in Stop, Interrupt or SessionEnd, and no transcript told it later;
  /// figures of approvals and executions leave them out.
  package let unsettled: Int
  /// Why they are not settled, and how many calls for that reason.
  package let unsettledReasons: [(reason: UnsettledReason, calls: Int)]
  /// Calls that were settled while this was read.
  package let settledNow: Int
  /// Tokens used in the runs of which they are known, and how many those are.
  package let tokens: (total: Int, runs: Int)
  /// The figures, always the same ones in the same order.
  package let metrics: [Metric]
  /// By rule, the one with the most records first.
  package let rules: [RuleCount]
  /// By team, in the order of their names; the name is empty for records without a team.
  package let teams: [(team: String, count: GroupCount)]
  /// By day, as days since 1970 in UTC, the oldest first.
  package let days: [(day: Int, count: GroupCount)]
  /// By kind of receipt, in the order of their names.
  package let receipts: [(kind: String, count: ReceiptCount)]
  /// What could not be read.
  package let problems: [String]
  /// Whether there was no file to be read.
  package let isEmptyLog: Bool

  /// The figure with that id.
  package subscript(id: String) -> Metric? { metrics.first { $0.id == id } }

  init(_ tally: Tally, history: GitHistory.Findings, problems: [String], isEmptyLog: Bool) {
    records = tally.records
    malformed = tally.malformed
    runs = tally.runs
    calls = tally.calls
    unsettled = tally.unsettled
    unsettledReasons = UnsettledReason.allCases.map { ($0, tally.unsettledReasons[$0.rawValue]) }
      .filter { $0.1 > 0 }
    settledNow = tally.settledNow
    tokens = (tally.tokens, tally.tokenRuns)
    metrics = tally.metrics + history.metrics + [tally.contextEfficiency(merged: history.merged)]
    rules = tally.rules.values.sorted {
      $0.hits == $1.hits ? $0.rule < $1.rule : $0.hits > $1.hits
    }
    teams = tally.teams.map { ($0.key, $0.value) }.sorted { $0.team < $1.team }
    days = tally.days.map { ($0.key, $0.value) }.sorted { $0.day < $1.day }
    receipts = tally.receipts.map { ($0.key, $0.value) }.sorted { $0.kind < $1.kind }
    self.problems = problems
    self.isEmptyLog = isEmptyLog
  }
}
