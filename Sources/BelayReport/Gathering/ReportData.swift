package import BelayMetrics
package import BelayRunLog

/// Everything a report tells, counted in one pass over the logs.
package struct ReportData: Sendable {
  package let scope: ReportScope
  /// What verifying the chains found.
  package let verification: LogVerification
  /// What the policy says of rules and tools.
  let inventory: ReportInventory
  /// The figures of the same records.
  let metrics: MetricsReport

  /// The latest runs, the latest first.
  var runs: [ReportRun] = []
  /// How many runs there are, the unlisted ones included.
  package var runCount = 0
  var interrupted = 0
  var stopped = 0
  package var records = 0
  var denied = 0
  var masked = 0
  var refusedPrompts = 0
  var firstTime: Int64?
  var lastTime: Int64 = 0
  var funnel = ApprovalFunnel()
  var rules = NamedTallies<RuleTally>()
  var tools = NamedTallies<ToolTally>()
  var files = NamedTallies<FileTally>()
  var receipts: [ReceiptRow] = []
  var receiptCount = 0
  var risks: [RiskRow] = []
  var riskCount = 0
  var failures: [RunLogError] = []

  /// Reads the logs of a state folder.
  ///
  /// - Parameters:
  ///   - stateFolder: an absolute path.
  ///   - scope: what part of the log is meant.
  ///   - inventory: what the policy says of tools and rules.
  ///   - verification: what verifying the log found.
  ///   - metrics: the figures of the same sessions and time.
  ///   - progress: called before each file with its number, from 1, and how many there are.
  /// - Returns: everything counted, lists in order and cut.
  package static func gather(
    stateFolder: String, scope: ReportScope, inventory: ReportInventory,
    verification: LogVerification, metrics: MetricsReport,
    progress: (Int, Int) -> Void = { _, _ in }
  ) -> ReportData {
    var data = ReportData(
      scope: scope, verification: verification, inventory: inventory, metrics: metrics)
    let wanted = Set(scope.sessions.map { StateFolder(stateFolder).log(of: $0) })
    let files = RunLogReader.files(stateFolder: stateFolder).filter {
      wanted.isEmpty || wanted.contains($0)
    }
    for (index, file) in files.enumerated() {
      progress(index + 1, files.count)
      data.read(file)
    }
    data.order()
    return data
  }

  private init(
    scope: ReportScope, verification: LogVerification, inventory: ReportInventory,
    metrics: MetricsReport
  ) {
    self.scope = scope
    self.verification = verification
    self.inventory = inventory
    self.metrics = metrics
  }
}
