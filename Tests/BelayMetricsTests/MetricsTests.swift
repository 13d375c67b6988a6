import BelayMetrics
import Foundation
import Testing

@Suite("Metrics")
struct MetricsTests {
  private func report(
    _ sessions: [[LogLine]], _ filter: RecordFilter = RecordFilter()
  ) throws -> MetricsReport {
    let folder = LogFolder()
    for (number, lines) in sessions.enumerated() {
      try folder.write(lines, session: "s\(number + 1)")
    }
    let report = MetricsReader.read(stateFolder: folder.path, filter: filter)
    #expect(report.problems.isEmpty && report.malformed == 0)
    return report
  }

  private func expect(
    _ report: MetricsReport, _ id: String, _ count: Int, _ total: Int,
    _ location: SourceLocation = #_sourceLocation
  ) {
    let metric = report[id]
    #expect(
      metric?.count == count && metric?.total == total, "\(id): \(String(describing: metric))",
      sourceLocation: location)
  }

  @Test("approvals count as precise unless they are labelled or taken back within a week")
  func approvalPrecision() throws {
    let week: Int64 = 7 * 86_400_000
    let start: Int64 = 1_795_214_560_000
    func approved(_ id: String, receipt: String) -> LogLine {
      .resolved(id, disposition: 8, wait: 5000, receipts: #"{"kind":"commit","id":"\#(receipt)"}"#)
    }
    func revert(_ receipt: String, at time: Int64) -> LogLine {
      .resolved(
        "u-\(receipt)",
        receipts: #"{"kind":"revert","id":"r-\#(receipt)","reverts":"\#(receipt)"}"#,
        time: time)
    }
    let report = try report([
      [
        approved("c1", receipt: "k1"), approved("c2", receipt: "k2"), approved("c3", receipt: "k3"),
        approved("c4", receipt: "k4"), .resolved("c5", "rejected", disposition: 25, wait: 100),
        .resolved("c6", disposition: 1), .label("c1", "call", "reworked", call: "c1"),
        // The last word counts.
        .label("c2", "call", "bad", call: "c2"), .label("c2", "call", "good", call: "c2"),
      ],
      // Reverts stand in another session; one comes too late.
      [
        revert("k3", at: start + week), revert("k4", at: start + week + 1), revert("k9", at: start),
      ],
    ])
    expect(report, "approval_precision", 2, 5)
    #expect(report["rollback_time"]?.total == 2)
    let mean = try #require(report["rollback_time"]?.value)
    #expect(abs(mean - Double(2 * week + 1) / 2000) < 1e-6)
  }

  @Test("violations are refused calls by what they reached for; questions and errors are none")
  func violations() throws {
    let report = try report([
      [
        .refusal("c1", activity: 2), .refusal("c2", activity: 3), .refusal("c3", activity: 1),
        .refusal("c4", rule: "upload.curl-file", activity: 99), .refusal("c5", activity: 99),
        .refusal("c6", "ask"), .call("c7"),
        LogLine(
          call: "c8", disposition: 27, rule: "belay.invalid-event", belay: [#""ruling":"deny""#]),
      ]
    ])
    expect(report, "boundary_violations", 5, 8)
    #expect(report["boundary_violations"]?.value == 625)
    for (kind, count) in [("read", 1), ("write", 2), ("network", 1), ("tool", 1)] {
      expect(report, "boundary_violations.\(kind)", count, 8)
    }
    expect(report, "hook_block_rate", 6, 1)
    expect(report, "asks", 1, 1)
  }

  @Test("a run is complete if it ends in Stop, undisturbed and not labelled bad")
  func completion() throws {
    let start = LogLine.event("SessionStart", [#""source":"startup""#])
    let stop = LogLine.event("Stop")
    let report = try report([
      [start, .prompt(), stop], [start, .prompt(), stop, .prompt(), .event("Interrupt"), stop],
      [start, .prompt()], [start, stop, .event("SessionStart", [#""source":"resume""#]), stop],
      [start, stop, .event("SessionStart", [#""source":"compact""#]), stop],
      [start, stop, .label("s6", "run", "bad")], [start, stop, .event("SessionEnd")],
    ])
    expect(report, "task_completion", 3, 7)
  }

  @Test("false actions are executed calls that do more than read and were bad or taken back")
  func falseActions() throws {
    let report = try report([
      [
        .call("c1"), .resolved("c1"), .call("c2", activity: 2), .resolved("c2"), .call("c3"),
        .resolved("c3"), .call("c4"), .resolved("c4", "rejected", disposition: 25),
        .label("c1", "call", "bad", call: "c1"), .label("c2", "call", "bad", call: "c2"),
        .label("c4", "call", "bad", call: "c4"), .call("c5"),
        .resolved("c5", receipts: #"{"kind":"tag","id":"v1","undo":"git tag -d v1"}"#), .call("c6"),
        .resolved("c6", receipts: #"{"kind":"revert","id":"x","reverts":"v1"}"#),
      ]
    ])
    expect(report, "false_action_rate", 2, 4)
    #expect(report.receipts.map(\.kind) == ["revert", "tag"])
    #expect(report.receipts.map(\.count.withoutUndo) == [1, 0])
  }

  @Test("the same call id in two sessions is two calls")
  func sessions() throws {
    let report = try report([
      [.call("c1"), .resolved("c1"), .label("c1", "call", "bad", call: "c1")],
      [.call("c1"), .resolved("c1")], [.resolved("c1")],
    ])
    expect(report, "false_action_rate", 1, 2)
    #expect(report.unsettled == 0)
    #expect(try self.report([[.call("c1"), .resolved("c1"), .call("c2")]]).unsettled == 1)
  }

  @Test("a prompt is in scope if no call after it broke a rule")
  func scope() throws {
    let report = try report([
      [
        .prompt(), .call("c1"), .prompt(), .refusal("c2", "ask"), .prompt(), .refusal("c3"),
        .prompt(accepted: false), .refusal("c4"), .prompt(),
      ]
    ])
    expect(report, "in_scope", 3, 4)
    #expect(report.days.map(\.count.acceptedPrompts) == [4])
  }

  @Test("latency is the time a person took; quantiles are values that occurred")
  func latency() throws {
    let waits = [100, 1900, 2000, 2001, 9000, 60_000, 70_000, 80_000, 90_000, 400_000]
    let report = try report([
      waits.enumerated().map { .resolved("c\($0.offset)", disposition: 8, wait: $0.element) }
    ])
    #expect(report["escalation_latency.p50"]?.value == 60)
    #expect(report["escalation_latency.p90"]?.value == 400)
    expect(report, "rubber_stamps", 3, 10)
    #expect(report["review_cost"]?.value == nil, "there is no run, only resolved calls")
  }

  @Test("what was never seen has no value and says why, also beside runs and calls")
  func unseen() throws {
    let stop = LogLine.event("Stop")
    let report = try report([[.prompt(), .call("c1"), stop], [.prompt(), stop]])
    for id in [
      "approval_precision", "escalation_latency.p50", "escalation_latency.p90", "false_action_rate",
      "rollback_time", "review_yield", "override_rate", "rubber_stamps", "context_efficiency",
    ] {
      let metric = try #require(report[id])
      #expect(metric.value == nil && metric.interval == nil && metric.total == 0, "\(id)")
      #expect(metric.note?.isEmpty == false, "\(id)")
    }
  }

  @Test("review costs what decisions took: nothing if nobody was asked, unknown if none was timed")
  func reviewCost() throws {
    let stop = LogLine.event("Stop")
    let timed = try report([
      [.prompt(), .call("c1"), .resolved("c1", disposition: 8, wait: 3000), stop],
      [.prompt(), stop],
    ])
    #expect(timed["review_cost"]?.value == 1.5)
    #expect(timed["review_cost"]?.total == 2)
    let unasked = try report([[.prompt(), .call("c1"), stop], [.prompt(), stop]])
    #expect(unasked["review_cost"]?.value == 0)
    #expect(unasked["review_cost"]?.total == 2)
    let untimed = try report([[.prompt(), .refusal("c1", "ask"), stop]])
    #expect(untimed["review_cost"]?.value == nil)
    #expect(untimed["review_cost"]?.note == "of 1 questions no answer is timed")
  }

  @Test("context efficiency is the tokens of the last summaries over what those runs brought")
  func contextEfficiency() throws {
    func summary(_ tokens: Int?) -> LogLine {
      .event("run.summary", [#""summary":{"calls":1\#(tokens.map { ",\"tokens\":\($0)" } ?? "")}"#])
    }
    let report = try report([
      [.prompt(), .label("f1", "finding", "accepted"), summary(1000), summary(5000)],
      [.prompt(), summary(1000), .label("f2", "finding", "dismissed")],
      // Of this run nobody knows what it used.
      [.prompt(), .label("f3", "finding", "confirmed"), summary(nil)],
      [.label("f4", "finding", "confirmed"), .prompt(), summary(0)],
    ])
    let metric = try #require(report["context_efficiency"])
    #expect(metric.value == 3000 && metric.total == 2 && metric.note == nil)
    #expect(report.tokens.total == 6000 && report.tokens.runs == 3)
    let unlabelled = try self.report([[.prompt(), summary(1000)]])
    #expect(unlabelled["context_efficiency"]?.value == nil)
    #expect(unlabelled["context_efficiency"]?.note?.contains("--repository") == true)
    let huge = try self.report([[.prompt(), summary(999_999_999_999_999_999)]])
    #expect(huge.tokens.total == 999_999_999_999_999_999)
  }

  @Test("open calls are handed over to be settled, and what was settled is counted")
  func settling() throws {
    let folder = LogFolder()
    try folder.write([.call("c1"), .call("c2"), .event("PostToolUse"), .call("c3")])
    try folder.write([.call("c1"), .resolved("c1")], session: "s2")
    var asked: [OpenSession] = []
    let report = MetricsReader.read(
      stateFolder: folder.path,
      settle: { open in
        asked.append(open)
        guard let file = FileHandle(forWritingAtPath: open.file) else {
          return Settlement(reason: .unreadable)
        }
        file.seekToEndOfFile()
        for id in ["c1", "c3"] {
          file.write(Data((LogLine.resolved(id).text(5, "s1") + "\n").utf8))
        }
        return Settlement(count: 2, reason: .untold)
      })
    #expect(asked.map { $0.file.hasSuffix("/s1.jsonl") } == [true])
    #expect(asked.first?.lastTime == 1_795_214_560_000 && asked.first?.isTold == false)
    #expect(report.unsettled == 1 && report.settledNow == 2)
    #expect(report.unsettledReasons.map(\.reason) == [.untold])
    #expect(report.unsettledReasons.map(\.calls) == [1])
    expect(report, "false_action_rate", 0, 3)
    let unasked = MetricsReader.read(stateFolder: folder.path)
    #expect(unasked.unsettledReasons.map(\.reason) == [.notAsked])
  }

  @Test("the log itself tells of refused calls and of those with a PostToolUse")
  func told() throws {
    var post = LogLine.event("PostToolUse")
    post.call = "c1"
    for (lines, isTold) in [
      ([LogLine.call("c1")], false), ([.call("c1"), post], true), ([.refusal("c1")], true),
    ] {
      let folder = LogFolder()
      try folder.write(lines)
      var told: [Bool] = []
      _ = MetricsReader.read(
        stateFolder: folder.path,
        settle: {
          told.append($0.isTold)
          return Settlement(reason: .noTranscript)
        })
      #expect(told == [isTold])
    }
  }

  @Test("what was settled long after counts for the time of the call")
  func lateSettlement() throws {
    let start: Int64 = 1_795_214_560_000
    var late = LogLine.resolved("c1", disposition: 8, wait: 10, time: start + 86_400_000)
    late.belay = [
      #""resolution":{"status":"executed","by":"transcript","started":\#(start)}"#
    ]
    let lines = [LogLine.call("c1"), late]
    expect(try report([lines]), "approval_precision", 1, 1)
    expect(try report([lines], RecordFilter(since: start + 1)), "approval_precision", 0, 0)
  }

  @Test("findings count once each, by the last label")
  func findings() throws {
    let report = try report([
      [
        .label("f1", "finding", "confirmed"), .label("f2", "finding", "dismissed"),
        .label("f3", "finding", "dismissed"), .label("f3", "finding", "confirmed"),
      ]
    ])
    expect(report, "review_yield", 2, 3)
  }

  @Test("rules are counted, and refusals of good calls are false alarms")
  func rules() throws {
    let report = try report([
      [
        .refusal("c1"), .refusal("c2"), .refusal("c3", "ask", rule: "git.push"),
        .label("c2", "call", "good", call: "c2"), .label("c3", "call", "good", call: "c3"),
      ],
      [.refusal("c1", "ask", rule: "git.push"), .refusal("c2", "ask", rule: "git.push")],
    ])
    #expect(report.rules.map(\.rule) == ["git.push", "git.reset-hard"])
    #expect(report.rules.map(\.hits) == [3, 2])
    #expect(report.rules.map(\.asked) == [3, 0])
    #expect(report.rules.map(\.denied) == [0, 2])
    #expect(report.rules.map(\.falseAlarms) == [1, 1])
  }

  @Test("records are chosen by time and team")
  func filters() throws {
    var late = LogLine.refusal("c2")
    late.time += 86_400_000
    late.belay.append(#""team":"payments""#)
    let lines = [LogLine.refusal("c1"), late]
    let all = try report([lines])
    #expect(all.teams.map(\.team) == ["", "payments"])
    #expect(all.teams.map(\.count.runs) == [1, 1])
    #expect(all.days.map(\.count.violations) == [1, 1])
    #expect(try report([lines], RecordFilter(since: late.time)).calls == 1)
    #expect(try report([lines], RecordFilter(team: "payments")).calls == 1)
    #expect(try report([lines], RecordFilter(team: "other")).records == 0)
  }

  @Test("records that are bookkeeping count for nothing else")
  func bookkeeping() throws {
    let report = try report([
      [
        .call("c1"), .event("PreToolUse", [#""recovery":{"offset":1}"#]),
        .event("Stop", [#""ledger":{"chain":"s"}"#]), .event("run.summary"), .event("new.event"),
      ]
    ])
    #expect(report.records == 5 && report.calls == 1 && report.runs == 1)
    expect(report, "task_completion", 0, 1)
  }

  @Test("what is not measured says why, and every figure is there")
  func unmeasured() throws {
    let empty = try report([[]])
    #expect(empty.records == 0)
    #expect(empty.metrics.allSatisfy { $0.value == nil && $0.note != nil })
    let ids = empty.metrics.map(\.id)
    #expect(Set(ids).count == ids.count)
  }
}
