import BelayModel
import BelayRunLog

/// Writes a run log as a team of careful people would leave it in a month: for pictures and tests.
///
/// The same seed gives the same runs; record ids and hashes differ, as they are random.
package struct SampleRunLog {
  private let log: RunLog
  private var generator: SeededGenerator
  /// The end of the month, in milliseconds since 1970.
  private let end: Int64

  /// A log in a state folder that has none yet.
  package init(stateFolder: String, seed: UInt64 = 7, end: Int64 = 1_795_622_400_000) {
    log = RunLog(
      stateFolder: stateFolder,
      identity: LocalIdentity(userName: "alice", userNumber: 1000, host: "devbox"))
    generator = SeededGenerator(seed: seed)
    self.end = end
  }

  private mutating func below(_ limit: Int) -> Int {
    Int.random(in: 0..<max(1, limit), using: &generator)
  }

  private mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// Writes all runs of the month.
  package mutating func write(runs: Int = 46) {
    for number in 0..<runs {
      let day = Int64(30 * (runs - number - 1) / runs)
      let start = end - day * 86_400_000 - Int64(below(30_000) + 4000) * 1000
      run(number, start: start)
    }
  }

  private mutating func run(_ number: Int, start: Int64) {
    var run = SampleRun(number: number, time: start, isReviewer: chance(30))
    let prompts = 1 + below(3)
    append(run.record(.sessionStart))
    for prompt in 0..<prompts {
      run.turn = prompt
      append(run.record(.userPromptSubmit))
      let calls = 4 + below(9)
      for call in 0..<calls {
        self.call(&run, isSubagent: false)
        if call == 2, chance(35) { subagent(&run) }
      }
      let isInterrupted = chance(3)
      append(run.record(isInterrupted ? .interrupt : .stop), sealed: true)
      if isInterrupted { break }
    }
  }

  private mutating func subagent(_ run: inout SampleRun) {
    run.agent = "agent-\(run.number)-\(run.calls)"
    append(run.record(.subagentStart))
    for _ in 0..<(2 + below(3)) { call(&run, isSubagent: true) }
    append(run.record(.subagentStop))
    run.agent = nil
  }

  private mutating func call(_ run: inout SampleRun, isSubagent: Bool) {
    run.time += Int64(2000 + below(28_000))
    run.calls += 1
    let choice = isSubagent ? below(52) : below(100)
    var record = run.record(.preToolUse)
    var resolution = CallResolution(status: .executed, source: .transcript, exitCode: 0)
    var outcome = AuditRecord.Outcome.allowed
    switch choice {
    case 0..<52:
      record.serviceName = ["cat", "rg", "ls", "git", "sed"][below(5)]
      record.activity = .read
    case 52..<68:
      record.operation = "apply_patch"
      resolution.exitCode = nil
      record.serviceName = nil
      record.activity = .update
      record.changes = [SampleRun.change(below(9))]
    case 68..<80:
      record.serviceName = ["swift", "pytest", "make"][below(3)]
      resolution.exitCode = chance(20) ? 1 : 0
    case 80:
      record.serviceName = "rm"
      record.activity = .delete
      record.exceptions = ["fs.rm-recursive"]
    case 81..<86:
      record.serviceName = "git"
      record.activity = .create
      let id = String(UInt64(0x1000_0000) + UInt64(below(0xEFFF_FFF)), radix: 16)
      resolution.receipts = [Receipt(kind: .commit, id: id, undo: "git revert \(id)")]
    case 86..<90:
      record.operation = ["mcp__github__create_issue", "mcp__github__get_pull_request"][below(2)]
      record.serviceName = "github"
      resolution.exitCode = nil
      record.activity = record.operation.contains("get") ? .read : .create
      if !record.operation.contains("get") {
        let number = 210 + below(90)
        resolution.receipts = [
          Receipt(
            kind: .issue, id: "#\(number)", undo: chance(70) ? "gh issue close \(number)" : nil)
        ]
      }
    case 90..<97:
      question(&record, &resolution, &outcome, run: &run)
    default:
      refuse(&record)
      resolution = CallResolution(status: .blocked, source: .deny)
      outcome = .blocked
    }
    append(record)
    if let asked = resolution.asked {
      var question = run.record(.permissionRequest)
      question.time = asked
      question.callID = nil
      question.serviceName = record.serviceName
      question.ruling = .ask
      question.rules = [["git.push", "publish.npm", "iac.apply"][below(3)]]
      append(question)
    }
    if choice == 40, !isSubagent {
      var masked = run.record(.postToolUse)
      masked.outcome = .blocked
      masked.redaction = .redacted
      masked.redactedRules = ["secret.aws-access-key"]
      masked.rules = masked.redactedRules
      append(masked)
    }
    run.time += Int64(300 + below(4000))
    append(run.resolved(record, resolution, outcome))
  }

  private mutating func question(
    _ record: inout AuditRecord, _ resolution: inout CallResolution,
    _ outcome: inout AuditRecord.Outcome, run: inout SampleRun
  ) {
    record.serviceName = ["git", "npm", "terraform"][below(3)]
    resolution.asked = run.time + 40
    let isApproved = chance(82)
    run.time += Int64(1500 + below(40_000))
    resolution.decided = run.time
    resolution.link = .exact
    resolution.status = isApproved ? .executed : .rejected
    outcome = isApproved ? .approved : .rejected
    if isApproved, chance(40) {
      resolution.receipts = [
        Receipt(
          kind: .deployment, id: "rel-1.\(below(9)).\(below(20))", undo: "./deploy.sh rollback")
      ]
    }
  }

  private mutating func refuse(_ record: inout AuditRecord) {
    let rules = [
      ("git", "git.force-push"), ("rm", "fs.rm-home"), ("git", "git.reset-hard"),
      ("cat", "read.private-key"), ("curl", "net.download-to-shell"),
    ]
    let (service, rule) = rules[below(rules.count)]
    record.serviceName = service
    record.rules = [rule]
    record.outcome = .blocked
    record.ruling = chance(25) ? .ask : .deny
  }

  private mutating func append(_ record: AuditRecord, sealed: Bool = false) {
    _ = log.append(record, durability: .cached)
    if sealed { _ = log.seal(after: record) }
  }
}
