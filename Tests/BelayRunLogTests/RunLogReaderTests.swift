import BelayModel
import BelayRunLog
import Foundation
import Testing

@Suite struct RunLogReaderTests {
  @Test func `what was written is read back`() throws {
    let fixture = LogFixture()
    var record = LogFixture.denial(ruling: .ask)
    record.agentID = "agent-1"
    record.agentType = "reviewer"
    record.redaction = .undecided
    record.redactedRules = ["jwt"]
    record.exceptions = ["fs.rm-root"]
    record.message = "\u{202e}\"\\\n\u{0}é😀"
    record.changes = [FileChange(path: "a b", change: .renamed, source: .shell)]
    #expect(fixture.log.append(record) == .written)
    let entry = try #require(try fixture.entries().first)
    #expect(entry.kind == .decision && entry.sequence == 1 && entry.offset == 0)
    #expect(entry.time == record.time && entry.event == "PreToolUse")
    #expect(entry.operation == "Bash" && entry.service == "git")
    #expect(entry.outcome == .blocked && entry.ruling == .ask)
    #expect(entry.rules == record.rules && entry.session == record.sessionID)
    #expect(entry.turn == record.turnID && entry.call == record.callID)
    #expect(entry.agent == "agent-1" && entry.role == "reviewer" && entry.model == "gpt-5.5")
    #expect(entry.user == "alice" && entry.policyDigest == record.policyDigest)
    #expect(entry.argumentsHMAC == record.argumentsHMAC)
    #expect(entry.redaction == .undecided && entry.redactedRules == ["jwt"])
    #expect(entry.exceptions == ["fs.rm-root"] && entry.changes == record.changes)
    #expect(entry.message == record.message && entry.duration == 412)
    #expect(entry.uid.count == 26)
  }

  @Test func `a quiet record is read back with what it leaves out`() throws {
    let fixture = LogFixture()
    let record = LogFixture.read()
    #expect(fixture.log.append(record) == .written)
    let entry = try #require(try fixture.entries().first)
    #expect(entry.session == record.sessionID && entry.call == record.callID)
    #expect(entry.ruling == .allow && entry.redaction == .clean && entry.rules.isEmpty)
    #expect(record.policyDigest.hasPrefix(entry.policyDigest) && entry.policyDigest.count == 23)
    let code = try #require(entry.argumentsHMAC)
    #expect(record.argumentsHMAC?.hasPrefix(code) == true && code.count == 32)
  }

  @Test func `a growing file is followed from where reading ended`() throws {
    let fixture = LogFixture()
    fixture.fill(2)
    var end = try RunLogReader.read(fixture.path()) { _ in true }
    fixture.fill(1)
    let whole = fixture.bytes()
    fixture.write(Array(whole.dropLast(5)), to: fixture.path())
    // Half a record is left for the next time.
    #expect(try RunLogReader.read(fixture.path(), from: end) { _ in true } == end)
    fixture.write(whole, to: fixture.path())
    var seen: [Int] = []
    end = try RunLogReader.read(fixture.path(), from: end) { line in
      if case .entry(let entry) = line { seen.append(entry.sequence) }
      return true
    }
    #expect(seen == [3] && end == whole.count)
  }

  @Test func `lines that are no records are reported, and reading can be ended`() throws {
    let fixture = LogFixture()
    fixture.fill(1)
    let size = fixture.bytes().count
    fixture.write(fixture.bytes() + Array("{}\n\n[1]\nnope\n".utf8), to: fixture.path())
    var malformed: [Int] = []
    try RunLogReader.read(fixture.path()) { line in
      if case .malformed(let offset, _) = line { malformed.append(offset - size) }
      return true
    }
    #expect(malformed == [0, 3, 4, 8])
    var count = 0
    try RunLogReader.read(fixture.path()) { _ in
      count += 1
      return false
    }
    #expect(count == 1)
  }

  @Test func `all sessions are listed`() {
    let fixture = LogFixture()
    for session in ["b", "a", "..", ""] { fixture.fill(1, session: session) }
    let names = RunLogReader.files(stateFolder: fixture.state).map {
      ($0 as NSString).lastPathComponent
    }
    #expect(names == ["%2E%2E.jsonl", "_empty.jsonl", "a.jsonl", "b.jsonl"])
  }
}
