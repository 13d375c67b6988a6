import BelayModel
import BelayRunLog
import Foundation
import Testing

@Suite struct LedgerTests {
  /// A state folder with two sealed sessions of six records.
  private func sealed() -> LogFixture {
    let fixture = LogFixture()
    for session in ["a", "b"] {
      fixture.fill(5, session: session)
      _ = fixture.log.append(LogFixture.stop(session: session))
      #expect(fixture.log.seal(after: LogFixture.stop(session: session)) == .written)
    }
    return fixture
  }

  @Test func `an untouched folder is intact`() {
    let fixture = sealed()
    let verification = LogVerification.run(stateFolder: fixture.state)
    #expect(verification.status == .intact)
    #expect(verification.files.map(\.records) == [6, 6, 2])
    #expect(verification.status.rawValue == 0)
  }

  @Test(arguments: 1...6)
  func `records cut off at the end are missed`(missing: Int) {
    let fixture = sealed()
    let kept = fixture.lines("a").dropLast(missing)
    fixture.write(kept.flatMap { $0 + [0x0A] }, to: fixture.path("a"))
    let verification = LogVerification.run(stateFolder: fixture.state)
    #expect(verification.status == .truncated)
    #expect(verification.status.rawValue == 2)
    #expect(verification.files.first?.missing == missing)
  }

  @Test func `a file cut off at any byte is missed`() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SeededGenerator(seed: seed)
    let fixture = sealed()
    let original = fixture.bytes("a")
    // Without its last newline alone a record is whole, and nothing is lost.
    let ends = original.indices.filter { original[$0] == 0x0A }
    for round in 0..<1000 {
      let kept = Int.random(in: 0..<original.count - 1, using: &generator)
      fixture.write(Array(original.prefix(kept)), to: fixture.path("a"))
      let verification = LogVerification.run(stateFolder: fixture.state, session: "a")
      let whole = ends.count { $0 <= kept }
      #expect(verification.status == .truncated, "seed \(seed), round \(round), \(kept) bytes kept")
      #expect(verification.files.first?.missing == 6 - whole, "seed \(seed), \(kept) bytes kept")
    }
  }

  @Test(arguments: ["a", "b"])
  func `a deleted session is missed`(session: String) throws {
    let fixture = sealed()
    try FileManager.default.removeItem(atPath: fixture.path(session))
    let verification = LogVerification.run(stateFolder: fixture.state)
    #expect(verification.status == .truncated)
    #expect(verification.lost.map(\.path) == [fixture.path(session)])
    #expect(verification.lost.map(\.records) == [6])
    #expect(LogVerification.run(stateFolder: fixture.state, session: session).status == .truncated)
    let other = session == "a" ? "b" : "a"
    #expect(LogVerification.run(stateFolder: fixture.state, session: other).status == .intact)
  }

  @Test func `a session written anew under the same id is unlike the ledger`() throws {
    let fixture = sealed()
    try FileManager.default.removeItem(atPath: fixture.path("a"))
    fixture.fill(8, session: "a")
    let verification = LogVerification.run(stateFolder: fixture.state)
    #expect(verification.status == .broken)
    #expect(verification.files.first?.firstBreak?.kind == .unlikeLedger)
    #expect(verification.files.first?.firstBreak?.record == 6)
  }

  @Test func `a changed ledger is broken`() throws {
    let fixture = sealed()
    let path = fixture.log.folder.ledger
    let text = try String(contentsOfFile: path, encoding: .utf8)
    fixture.write(
      Array(text.replacingOccurrences(of: "\"count\":6", with: "\"count\":5").utf8), to: path)
    let verification = LogVerification.run(stateFolder: fixture.state)
    #expect(verification.status == .broken)
    #expect(verification.files.last?.firstBreak?.path == path)
  }

  @Test func `a file that cannot be read, and a folder without logs, are said to be unreadable`()
    throws
  {
    let fixture = sealed()
    try FileManager.default.removeItem(atPath: fixture.path("b"))
    try FileManager.default.createDirectory(
      atPath: fixture.path("b"), withIntermediateDirectories: true)
    #expect(LogVerification.run(stateFolder: fixture.state).status == .unreadable)
    #expect(LogVerification.run(stateFolder: fixture.state + "/none").status.rawValue == 3)
  }

  @Test func `a session without records is not sealed`() {
    let fixture = LogFixture()
    guard case .failed = fixture.log.seal(after: LogFixture.stop()) else {
      Issue.record("sealed")
      return
    }
    #expect(!FileManager.default.fileExists(atPath: fixture.log.folder.ledger))
  }

  @Test func `every end of a turn is one more entry`() throws {
    let fixture = LogFixture()
    for _ in 0..<5 {
      fixture.fill(3)
      #expect(fixture.log.seal(after: LogFixture.stop()) == .written)
    }
    let verification = LogVerification.run(stateFolder: fixture.state)
    #expect(verification.status == .intact)
    #expect(verification.files.map(\.records) == [15, 5])
  }
}
