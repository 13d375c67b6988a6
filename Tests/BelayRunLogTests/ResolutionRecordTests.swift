import BelayModel
import BelayRunLog
import Foundation
import Testing

@Suite struct ResolutionRecordTests {
  /// A resolution in which nothing is left out, hostile texts included.
  static let full = CallResolution(
    status: .executed, source: .transcript, link: .exact, exitCode: -1, asked: 1_795_214_569_731,
    decided: 1_795_214_570_731, started: 1_795_214_569_000, ended: 1_795_214_571_000,
    tests: TestOutcome(runner: "pytest", passed: 10, failed: 2, skipped: 1),
    receipts: [
      Receipt(kind: .commit, id: "44510f1", undo: "git revert 44510f1"),
      Receipt(kind: .revert, id: "\u{202e}\"\\\n\u{0}", reverts: "44510f1"),
    ])

  static func record(
    _ resolution: CallResolution, outcome: AuditRecord.Outcome = .allowed
  ) -> AuditRecord {
    var record = LogFixture.stop()
    record.operation = "Bash"
    record.callID = "call_1_0"
    record.agentID = "agent-1"
    record.outcome = outcome
    record.attachment = .resolution(resolution)
    return record
  }

  @Test(arguments: [full, CallResolution(status: .unresolved, source: .none)])
  func `what became of a call is read back as it was written`(_ resolution: CallResolution) throws {
    let fixture = LogFixture()
    #expect(fixture.log.append(Self.record(resolution)) == .written)
    let entry = try #require(try fixture.entries().first)
    #expect(entry.kind == .resolution && entry.event == "call.resolved")
    #expect(entry.call == "call_1_0" && entry.operation == "Bash" && entry.agent == "agent-1")
    #expect(entry.turn == LogFixture.stop().turnID)
    #expect(entry.resolution == resolution)
    #expect(try ChainVerifier.verify(fixture.path()).isIntact)
  }

  @Test func `a record keeps what became of the call when it has to wait`() throws {
    let fixture = LogFixture()
    try FileManager.default.createDirectory(
      atPath: fixture.path(), withIntermediateDirectories: true)
    guard case .spilled = fixture.log.append(Self.record(Self.full)) else {
      Issue.record("a folder in the way should have made the record wait")
      return
    }
    try FileManager.default.removeItem(atPath: fixture.path())
    fixture.fill(1)
    let late = try #require(try fixture.entries().first { $0.spilled != nil })
    #expect(late.kind == .resolution && late.resolution == Self.full)
  }

  @Test func `words of a later version are unknown, not an error`() throws {
    let fixture = LogFixture()
    #expect(fixture.log.append(Self.record(Self.full)) == .written)
    let text = String(decoding: fixture.bytes(), as: UTF8.self)
      .replacingOccurrences(of: #""status":"executed""#, with: #""status":"vanished""#)
      .replacingOccurrences(of: #""kind":"revert""#, with: #""kind":"spell""#)
    fixture.write(Array(text.utf8), to: fixture.path())
    let resolution = try #require(try fixture.entries().first?.resolution)
    #expect(resolution.status == .unresolved && resolution.exitCode == -1)
    #expect(resolution.receipts.map(\.kind) == [.commit])
  }

  @Test func `only a refusal itself is an alert, not what repeats it`() throws {
    let fixture = LogFixture()
    _ = fixture.log.append(LogFixture.denial())
    let blocked = CallResolution(status: .blocked, source: .deny)
    _ = fixture.log.append(Self.record(blocked, outcome: .blocked))
    let alerts = fixture.lines().map { String(decoding: $0, as: UTF8.self).contains("is_alert") }
    #expect(alerts == [true, false])
    #expect(try fixture.entries().map(\.outcome) == [.blocked, .blocked])
  }
}
