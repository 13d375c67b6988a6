import BelayModel
import BelayRunLog
import Foundation
import Testing

@Suite struct TornTailTests {
  @Test func `a record cut at any length is passed over and accounted for`() throws {
    let fixture = LogFixture()
    fixture.fill(2)
    let before = fixture.bytes()
    fixture.fill(1)
    let last = Array(fixture.bytes().dropFirst(before.count))
    for length in 1..<last.count {
      fixture.write(before + last.prefix(length), to: fixture.path())
      let torn = try ChainVerifier.verify(fixture.path())
      let isWhole = length == last.count - 1
      #expect(torn.isIntact && torn.tornBytes == (isWhole ? 0 : length), "\(length)")
      #expect(fixture.log.append(LogFixture.denial(), durability: .cached) == .written)
      let report = try ChainVerifier.verify(fixture.path())
      // All but the newline: the record counts.
      #expect(report.isIntact, "\(length): \(report)")
      #expect(report.records == 4 && report.recoveries == (isWhole ? 0 : 1), "\(length)")
    }
  }

  @Test(arguments: [
    "\n", "\n\n\n", "x", "x\n", "{}\n{}", String(repeating: "\0", count: 5000),
    String(repeating: "junk\n", count: 10_000), String(repeating: "y", count: 300_000),
  ])
  func `bytes that are no record are passed over, whatever they are`(junk: String) throws {
    for start in [0, 1, 3] {
      let fixture = LogFixture()
      fixture.fill(start)
      fixture.write(fixture.bytes() + Array(junk.utf8), to: fixture.path())
      #expect(fixture.log.append(LogFixture.read()) == .written)
      #expect(fixture.log.append(LogFixture.read()) == .written)
      let report = try ChainVerifier.verify(fixture.path())
      #expect(report.isIntact && report.records == start + 3, "\(report)")
      #expect(report.recoveries == 1)
      // What the recovery record covers may not be changed afterwards.
      var bytes = fixture.bytes()
      let prefix = LogFixture()
      prefix.fill(0)
      let at = try #require(offset(of: Array(junk.utf8), in: bytes))
      bytes[at] ^= 1
      fixture.write(bytes, to: fixture.path())
      #expect(try ChainVerifier.verify(fixture.path()).firstBreak?.kind == .noRecord)
    }
  }

  private func offset(of part: [UInt8], in bytes: [UInt8]) -> Int? {
    // The junk begins behind the last whole record before it.
    for at in 0...(bytes.count - part.count)
    where bytes[at] == part[0] && (at == 0 || bytes[at - 1] == 0x0A)
      && Array(bytes[at..<at + part.count]) == part
    {
      return at
    }
    return nil
  }

  @Test func `a recovery that is torn itself is recovered`() throws {
    let fixture = LogFixture()
    fixture.fill(2)
    for round in 1...5 {
      fixture.write(fixture.bytes() + Array("{\"metadata\":{".utf8), to: fixture.path())
      let size = fixture.bytes().count
      #expect(fixture.log.append(LogFixture.read()) == .written)
      let written = fixture.bytes()
      // Killed within the recovery record.
      fixture.write(Array(written.prefix(size + 100 * round)), to: fixture.path())
      #expect(fixture.log.append(LogFixture.read()) == .written)
      let report = try ChainVerifier.verify(fixture.path())
      #expect(report.isIntact && report.recoveries == round, "\(round): \(report)")
    }
  }

  @Test func `an end of many megabytes without a record is left alone`() throws {
    let fixture = LogFixture()
    fixture.fill(1)
    let bytes = fixture.bytes() + [UInt8](repeating: 0, count: 9 << 20)
    fixture.write(bytes, to: fixture.path())
    guard case .spilled(let reason) = fixture.log.append(LogFixture.read()) else {
      Issue.record("not spilled")
      return
    }
    #expect(reason.contains("no record"))
    #expect(fixture.bytes() == bytes)
  }

  @Test func `a record of another process that is longer than the window is found`() throws {
    let fixture = LogFixture()
    var record = LogFixture.denial()
    record.changes = (0..<50).map {
      FileChange(path: String(repeating: "p", count: 900) + "\($0)", change: .added, source: .patch)
    }
    for _ in 0..<3 { #expect(fixture.log.append(record) == .written) }
    #expect(fixture.lines().allSatisfy { $0.count > 40_000 })
    #expect(try ChainVerifier.verify(fixture.path()).records == 3)
  }
}
