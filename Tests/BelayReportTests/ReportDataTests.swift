import BelayMetrics
import BelayModel
import BelayPolicy
import BelayRunLog
import BelaySamples
import BelayTestSupport
import Testing

@testable import BelayReport

@Suite struct ReportDataTests {
  private static func gather(
    _ state: String, _ scope: ReportScope = ReportScope()
  ) -> ReportData {
    ReportData.gather(
      stateFolder: state, scope: scope, inventory: ReportInventory(),
      verification: LogVerification.run(stateFolder: state),
      metrics: MetricsReader.read(
        stateFolder: state, sessions: scope.sessions,
        filter: RecordFilter(since: scope.since ?? 0)))
  }

  private static func html(_ data: ReportData) -> String {
    String(decoding: ReportPage(data, time: 0).html, as: UTF8.self)
  }

  @Test func `the totals are those of the summaries of all runs`() throws {
    let scratch = try ScratchFolder()
    let state = scratch.path("state")
    var log = SampleRunLog(stateFolder: state)
    log.write(runs: 30)
    let data = Self.gather(state)
    let summaries = try RunLogReader.files(stateFolder: state).map { path in
      var session = ""
      try RunLogReader.read(path) { line in
        if case .entry(let entry) = line { session = entry.session }
        return false
      }
      return try RunSummary.make(session: session, stateFolder: state)
    }
    #expect(data.runCount == 30 && summaries.count == 30)
    #expect(data.records == summaries.reduce(0) { $0 + $1.records })
    #expect(data.funnel.calls == summaries.reduce(0) { $0 + $1.calls })
    #expect(data.denied == summaries.reduce(0) { $0 + $1.denied })
    #expect(data.masked == summaries.reduce(0) { $0 + $1.maskedOutputs })
    #expect(data.riskCount == summaries.reduce(0) { $0 + $1.risks.count })
    #expect(data.funnel.decided >= data.funnel.approved && data.funnel.approved > 0)
    #expect(data.funnel.asked >= data.funnel.decided)
    // What a person approved is noise of the rule that asked.
    #expect(data.rules.tallies.values.reduce(0) { $0 + $1.approved } == data.funnel.approved)
    // The latest runs, and the page says that it lists no more.
    #expect(data.runs.count == ReportLimits.runs)
    let times = data.runs.map(\.summary.lastTime)
    #expect(times == times.sorted(by: >) && times.first == summaries.map(\.lastTime).max())
    #expect(data.runs.filter { !$0.events.isEmpty }.count == ReportLimits.graphs)
    #expect(Self.html(data).contains("Shown: 25 of 30 runs, the latest first"))
  }

  /// A log in a folder of its own, written record by record.
  private struct Fixture {
    let scratch: ScratchFolder
    let log: RunLog
    var state: String { scratch.path("state") }

    init() throws {
      scratch = try ScratchFolder()
      log = RunLog(stateFolder: scratch.path("state"))
    }

    func add(
      _ event: HookEventName, session: String = "s", time: Int64 = 1_795_000_000_000,
      _ change: (inout AuditRecord) -> Void = { _ in }
    ) {
      var record = AuditRecord(
        time: time, event: event, sessionID: session, operation: "Bash", activity: .read,
        outcome: .allowed, ruling: .allow, policyDigest: "sha256:0")
      change(&record)
      _ = log.append(record, durability: .cached)
    }
  }

  @Test func `a receipt that a later one takes back is undone`() throws {
    let fixture = try Fixture()
    func resolve(_ time: Int64, _ receipt: Receipt) {
      fixture.add(.stop, time: time) {
        $0.callID = "call"
        $0.attachment = .resolution(
          CallResolution(status: .executed, source: .transcript, receipts: [receipt]))
      }
    }
    resolve(1, Receipt(kind: .commit, id: "44510f1", undo: "git revert 44510f1"))
    resolve(2, Receipt(kind: .tag, id: "v1"))
    resolve(3, Receipt(kind: .revert, id: "99aa", undo: nil, reverts: "44510f1"))
    let data = Self.gather(fixture.state)
    #expect(data.receipts.map(\.id) == ["99aa", "v1", "44510f1"])
    #expect(data.receipts.map(\.isReverted) == [false, false, true])
    let html = Self.html(data)
    #expect(!html.contains("<code>git revert 44510f1</code>") && html.contains("no way back known"))
  }

  @Test func `since leaves out what came before, and runs that are all before`() throws {
    let fixture = try Fixture()
    fixture.add(.preToolUse, session: "old", time: 1000)
    fixture.add(.preToolUse, session: "both", time: 1999)
    fixture.add(.preToolUse, session: "both", time: 2000)
    let data = Self.gather(fixture.state, ReportScope(since: 2000))
    #expect(data.runCount == 1 && data.records == 1 && data.runs.first?.summary.session == "both")
    #expect(Self.gather(fixture.state, ReportScope(sessions: ["old", "none"])).runCount == 1)
  }

  @Test func `days become weeks where there are too many, and nothing is lost`() {
    let few = (0..<ReportLimits.singleDays).map { PeriodTally(day: 20_000 + $0, calls: 2) }
    #expect(PeriodTally.periods(few).map(\.length) == few.map { _ in 1 })
    let many = (0..<60).map { PeriodTally(day: 20_000 + $0, calls: $0, violations: 1) }
    let weeks = PeriodTally.periods(many)
    #expect(weeks.reduce(0) { $0 + $1.calls } == many.reduce(0) { $0 + $1.calls })
    #expect(weeks.reduce(0) { $0 + $1.violations } == 60)
    #expect(weeks.map(\.length).allSatisfy { $0 == 7 } && weeks.count == 9)
    #expect(weeks.last.map { $0.day + 6 } == 20_059)
  }

  @Test func `names are counted one by one up to a limit`() {
    var tallies = NamedTallies<Int>()
    for number in 0..<(ReportLimits.names + 50) {
      tallies.update("name \(number)", initial: 0) { $0 += 1 }
    }
    for _ in 0..<3 { tallies.update("name 0", initial: 0) { $0 += 1 } }
    #expect(tallies.tallies.count == ReportLimits.names && tallies.dropped == 50)
    #expect(tallies.tallies["name 0"] == 4)
    tallies = NamedTallies()
    tallies.update(String(repeating: "x", count: 1 << 20), initial: 0) { $0 += 1 }
    #expect(tallies.tallies.keys.first?.utf8.count ?? 0 < 1000)
  }

  @Test func `owners, runbooks and the bar are those of the policy`() throws {
    let fixture = try Fixture()
    fixture.add(.preToolUse) {
      $0.operation = "mcp__github__merge"
      $0.activity = .other
      $0.outcome = .blocked
      $0.ruling = .deny
      $0.rules = ["deploy-prod"]
    }
    fixture.add(.userPromptSubmit)
    var gate = PolicyGate(
      phase: 3, minimumCount: 73, origin: RuleOrigin(layer: .user, file: "policy.toml"))
    gate.inScope = 0.9
    gate.violationsMax = 5
    let data = ReportData.gather(
      stateFolder: fixture.state, scope: ReportScope(),
      inventory: ReportInventory(
        ruleOwners: ["deploy-prod": "@release-managers"],
        tools: ["mcp__github__merge": .init(owner: "@platform", runbook: "runbooks/github.md")],
        gates: [gate]),
      verification: LogVerification.run(stateFolder: fixture.state),
      metrics: MetricsReader.read(stateFolder: fixture.state))
    let html = Self.html(data)
    for words in ["@release-managers", "@platform", "runbooks/github.md"] {
      #expect(html.contains("<bdi>\(words)</bdi>"), "\(words)")
    }
    #expect(html.contains("Bar 90\u{202F}%:") && !html.contains("no gate sets one"))
    #expect(html.contains("to phase 3") && html.contains("insufficient"))
  }
}
