import BelayModel
import BelayRunLog
import Foundation
import Testing

@Suite struct RunLogTests {
  @Test func `records are chained in their order`() throws {
    let fixture = LogFixture()
    #expect(fixture.log.append(LogFixture.read()) == .written)
    #expect(fixture.log.append(LogFixture.denial()) == .written)
    #expect(fixture.log.append(LogFixture.stop()) == .written)
    let entries = try fixture.entries()
    #expect(entries.map(\.sequence) == [1, 2, 3])
    #expect(entries.map(\.outcome) == [.allowed, .blocked, .allowed])
    let report = try ChainVerifier.verify(fixture.path())
    #expect(report.isIntact)
    #expect(report.records == 3)
    #expect(try fixture.log.head(of: LogFixture.session)?.sequence == 3)
  }

  @Test func `only the owner may read folders and files`() throws {
    let fixture = LogFixture()
    _ = try LocalKey.load(stateFolder: fixture.state)
    fixture.fill(1)
    _ = fixture.log.seal(after: LogFixture.stop())
    let summary = try RunSummary.make(session: LogFixture.session, stateFolder: fixture.state)
    _ = try summary.write(stateFolder: fixture.state)
    let paths = try #require(FileManager.default.enumerator(atPath: fixture.state))
    var seen = 0
    for case let name as String in paths {
      let attributes = try FileManager.default.attributesOfItem(atPath: fixture.state + "/" + name)
      let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
      #expect(attributes[.posixPermissions] as? Int == (isFolder ? 0o700 : 0o600), "\(name)")
      seen += 1
    }
    #expect(seen == 8)
  }

  @Test func `a record of an allowed read has at most 1200 bytes`() {
    let fixture = LogFixture()
    var record = LogFixture.read()
    record.callID = "call_" + String(repeating: "x", count: 24)
    for _ in 0..<3 { #expect(fixture.log.append(record) == .written) }
    let lengths = fixture.lines().map(\.count)
    #expect(lengths.allSatisfy { $0 + 1 <= 1200 }, "\(lengths)")
  }

  @Test(arguments: [
    "", ".", "..", "../../etc/passwd", "/", "a/b", "a\0b", "ledger", "_ledger", "%2E", "\u{1b}[2J",
    "📎", String(repeating: "x", count: 200), String(repeating: "x", count: 201),
    String(repeating: "/", count: 100_000), "a\nb", "\"},\"uid\":\"",
  ])
  func `a hostile session id stays inside the folder and the line`(session: String) throws {
    let fixture = LogFixture()
    for _ in 0..<3 { #expect(fixture.log.append(LogFixture.read(session: session)) == .written) }
    #expect(fixture.log.append(LogFixture.denial(session: session)) == .written)
    #expect(fixture.log.seal(after: LogFixture.stop(session: session)) == .written)
    let names = try FileManager.default.contentsOfDirectory(atPath: fixture.state + "/log")
    #expect(names.count == 1)
    #expect(names.allSatisfy { $0.utf8.count <= 255 && !$0.hasPrefix(".") })
    #expect(try ChainVerifier.verify(fixture.path(session)).records == 4)
    #expect(try fixture.entries(session).count == 4)
    let verification = LogVerification.run(stateFolder: fixture.state)
    #expect(verification.status == .intact, "\(verification)")
    let bytes = fixture.bytes(session)
    #expect(!bytes.contains { $0 < 0x20 && $0 != 0x0A })
  }

  @Test func `different ids have different files`() {
    let long = String(repeating: "a", count: 300)
    let ids = ["", "_empty", ".", "%2E", "a", "A", "a/", "a%2F", long, long + "b", "é", "e\u{301}"]
    #expect(Set(ids.map { SessionFileName.encode($0) }).count == ids.count)
  }

  @Test func `a file that was taken away is made anew`() throws {
    let fixture = LogFixture()
    fixture.fill(2)
    try FileManager.default.removeItem(atPath: fixture.path())
    fixture.fill(1)
    #expect(try fixture.entries().map(\.sequence) == [1])
  }

  @Test func `something else in the place of the log is reported, and the record kept`() throws {
    let fixture = LogFixture()
    try FileManager.default.createDirectory(
      atPath: fixture.path(), withIntermediateDirectories: true)
    guard case .spilled(let reason) = fixture.log.append(LogFixture.read()) else {
      Issue.record("not spilled")
      return
    }
    #expect(reason.contains("not a regular file"))
    try FileManager.default.removeItem(atPath: fixture.path())
    #expect(fixture.log.append(LogFixture.denial()) == .written)
    #expect(try fixture.entries().map(\.spilled) == ["not-regular", nil])
  }

  @Test func `a symbolic link in the place of the log is not followed`() throws {
    let fixture = LogFixture()
    fixture.fill(1, session: "other")
    let target = fixture.state + "/target"
    try FileManager.default.createSymbolicLink(
      atPath: fixture.path(), withDestinationPath: target)
    guard case .spilled = fixture.log.append(LogFixture.read()) else {
      Issue.record("not spilled")
      return
    }
    #expect(!FileManager.default.fileExists(atPath: target))
  }

  @Test func `a record that can be put nowhere is reported as lost`() {
    let fixture = LogFixture()
    fixture.write([1], to: fixture.state)
    guard case .failed(let reason) = fixture.log.append(LogFixture.read()) else {
      Issue.record("not failed")
      return
    }
    #expect(reason.contains(fixture.state))
  }

  @Test func `lists and texts of a record are bounded`() throws {
    let fixture = LogFixture()
    var record = LogFixture.denial()
    record.operation = String(repeating: "é", count: 10_000)
    record.rules = (0..<1000).map { "rule-\($0)" }
    record.changes = (0..<1000).map {
      FileChange(
        path: String(repeating: "\u{1}", count: 5000) + "\($0)", change: .modified, source: .patch)
    }
    #expect(fixture.log.append(record) == .written)
    #expect(fixture.bytes().count < 512 << 10)
    let entry = try #require(try fixture.entries().first)
    #expect(entry.changes.count == 50)
    #expect(entry.changeCount == 1000)
    #expect(entry.rules.count == 50)
    #expect(entry.operation.hasPrefix("éé") && entry.operation.hasSuffix("é…"))
    #expect(try ChainVerifier.verify(fixture.path()).isIntact)
  }
}
