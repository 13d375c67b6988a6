import BelayModel
import BelayRunLog
import Testing

/// Records of the end of a run, and what summaries make of them.
@Suite struct RunRecordTests {
  private static let receipt = Receipt(kind: .commit, id: "44510f1", undo: "git revert 44510f1")

  @Test func `what a hook saw of a call is read back beside its decision`() throws {
    let fixture = LogFixture()
    let effects = CallEffects(
      tests: TestOutcome(runner: "pytest", passed: 10, failed: 2, skipped: 1),
      receipts: [Self.receipt, Receipt(kind: .tag, id: "\u{202e}\"\n")],
      checks: ["swift format lint"])
    var record = LogFixture.read()
    record.event = .postToolUse
    record.attachment = .effects(effects)
    #expect(fixture.log.append(record) == .written)
    let entry = try #require(try fixture.entries().first)
    #expect(entry.kind == .decision && entry.event == "PostToolUse")
    #expect(entry.effects == effects)
    #expect(try ChainVerifier.verify(fixture.path()).isIntact)
  }

  @Test func `the counts of a run are read back as they were written`() throws {
    let fixture = LogFixture()
    var tally = RunTally()
    tally.calls = 41
    tally.asked = 6
    tally.approved = 5
    tally.violations = 2
    tally.phase = 2
    tally.uncompared = "`git` was not done after 150 ms"
    tally.owner = "platform (runtime)"
    var record = LogFixture.stop()
    record.operation = "belay.summary"
    record.outcome = .blocked
    record.rules = ["stop.require_note"]
    record.changes = [FileChange(path: "a\u{1b}b", change: .added, source: .preExisting)]
    record.attachment = .summary(tally)
    #expect(fixture.log.append(record) == .written)
    let entry = try #require(try fixture.entries().first)
    #expect(entry.kind == .summary && entry.event == "run.summary")
    #expect(entry.summary == tally && entry.changes == record.changes)
    #expect(entry.rules == ["stop.require_note"])
    let summary = try RunSummary.make(session: LogFixture.session, stateFolder: fixture.state)
    #expect(summary.hasDemanded(in: record.turnID) && !summary.hasDemanded(in: "other"))
    #expect(summary.owner == tally.owner && summary.phase == 2)
    #expect(summary.risks.contains { $0.text.contains("150 ms") })
  }

  private func call(
    _ id: String, resolved resolution: CallResolution? = nil, changes: [FileChange] = [],
    in fixture: LogFixture
  ) {
    var record = LogFixture.read()
    record.callID = id
    record.changes = changes
    #expect(fixture.log.append(record, durability: .cached) == .written)
    guard let resolution else { return }
    var end = LogFixture.stop()
    end.callID = id
    end.attachment = .resolution(resolution)
    #expect(fixture.log.append(end, durability: .cached) == .written)
  }

  @Test func `approvals, open calls and calls that came to nothing are told apart`() throws {
    let fixture = LogFixture()
    let change = [FileChange(path: "a.txt", change: .modified, source: .patch)]
    let never = [FileChange(path: "never.txt", change: .modified, source: .patch)]
    func resolution(
      _ status: CallResolution.Status, asked: Int64? = nil, link: CallResolution.Link? = nil
    ) -> CallResolution {
      CallResolution(status: status, source: .transcript, link: link, asked: asked)
    }
    call("1", resolved: resolution(.executed), changes: change, in: fixture)
    call("2", resolved: resolution(.executed, asked: 5), in: fixture)
    call("3", resolved: resolution(.rejected, asked: 5), changes: never, in: fixture)
    call("4", resolved: resolution(.aborted), changes: never, in: fixture)
    call("5", resolved: resolution(.unresolved, link: .ambiguous), in: fixture)
    call("6", in: fixture)
    let summary = try RunSummary.make(session: LogFixture.session, stateFolder: fixture.state)
    #expect(summary.text.contains("calls 6   allow 4  ask 2 (1 approved, 1 rejected)  deny 0\n"))
    #expect(summary.changes == change)
    #expect([summary.unresolved, summary.open, summary.ambiguous] == [1, 1, 1])
    #expect(summary.text.contains("risk       3 unresolved: nothing tells how 1 call ended\n"))
  }

  @Test func `tests and receipts are taken from whichever record tells more, once`() throws {
    let fixture = LogFixture()
    var post = LogFixture.read()
    post.event = .postToolUse
    post.callID = "1"
    post.attachment = .effects(
      CallEffects(
        tests: TestOutcome(runner: "pytest", passed: 1, failed: 0), receipts: [Self.receipt]))
    var resolution = CallResolution(status: .executed, source: .transcript, exitCode: 3)
    resolution.tests = TestOutcome(runner: "pytest", passed: 1, failed: 0)
    resolution.receipts = [Self.receipt]
    call("1", in: fixture)
    #expect(fixture.log.append(post) == .written)
    var summary = try RunSummary.make(session: LogFixture.session, stateFolder: fixture.state)
    #expect(summary.hasPassedTests && summary.receipts == [Self.receipt])
    call("1", resolved: resolution, in: fixture)
    summary = try RunSummary.make(session: LogFixture.session, stateFolder: fixture.state)
    #expect(!summary.hasPassedTests && summary.receipts == [Self.receipt])
    #expect(summary.calls == 1)
    #expect(
      summary.text.contains("risk       1 unresolved: tests exited 3 after last edit (pytest)\n"))
    call("2", changes: [FileChange(path: "a", change: .added, source: .patch)], in: fixture)
    summary = try RunSummary.make(session: LogFixture.session, stateFolder: fixture.state)
    #expect(summary.text.contains("tests exited 3 before the last edit and not run since (pytest)"))
  }

  @Test func `a receipt that a later one takes back is said to be undone`() throws {
    let fixture = LogFixture()
    var resolution = CallResolution(status: .executed, source: .transcript, exitCode: 0)
    resolution.receipts = [
      Self.receipt,
      Receipt(kind: .revert, id: "9fe8d7c", undo: "git revert 9fe8d7c", reverts: "44510f1"),
    ]
    call("1", resolved: resolution, in: fixture)
    let summary = try RunSummary.make(session: LogFixture.session, stateFolder: fixture.state)
    #expect(
      summary.text.contains(
        """
        receipts   commit 44510f1 (undone)   undo: git revert 44510f1
                   revert 9fe8d7c            undo: git revert 9fe8d7c

        """))
  }

  @Test func `what git saw joins what patches say, and edits by the shell make tests old`() throws {
    let fixture = LogFixture()
    var resolution = CallResolution(status: .executed, source: .transcript, exitCode: 0)
    resolution.tests = TestOutcome(runner: "go", passed: 1, failed: 0)
    call("1", resolved: resolution, in: fixture)
    var prompt = LogFixture.stop()
    prompt.event = .userPromptSubmit
    #expect(fixture.log.append(prompt) == .written)
    call(
      "2", changes: [FileChange(path: "a", change: .modified, source: .patch)], in: fixture)
    call("3", resolved: resolution, in: fixture)
    var summary = try RunSummary.make(session: LogFixture.session, stateFolder: fixture.state)
    summary.add(
      compared: [
        FileChange(path: "a", change: .modified, source: .shell),
        FileChange(path: "b", change: .added, source: .shell),
        FileChange(path: "c", change: .modified, source: .preExisting),
      ], problem: nil)
    #expect(summary.text.contains("files 3    M a  A b (shell)  M c (pre-existing)\n"))
    #expect(summary.hasPassedTests, "run after the patch")
  }

  @Test func `thousands of calls are counted in time linear in them`() throws {
    let fixture = LogFixture()
    for number in 0..<3000 {
      var record = LogFixture.read(number: number)
      record.callID = "call_\(number)"
      _ = fixture.log.append(record, durability: .cached)
    }
    let summary = try RunSummary.make(session: LogFixture.session, stateFolder: fixture.state)
    #expect(summary.calls == 3000 && summary.open == 3000)
  }
}
