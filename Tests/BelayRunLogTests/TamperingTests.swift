import BelayModel
import BelayRunLog
import Foundation
import Testing

/// Changes a chain in random ways and expects every change to be found where it was made.
@Suite struct TamperingTests {
  /// A way to change a list of lines.
  enum Tampering: String, CaseIterable {
    case bitFlip
    case deletion
    case swap
    case duplication
    case insertion
    case truncatedLine
    case foreignRecord
  }

  /// How often a way is tried: the commonest ones a thousand times.
  private static func rounds(_ tampering: Tampering) -> Int {
    switch tampering {
    case .bitFlip, .deletion, .swap, .duplication: 1000
    case .insertion, .truncatedLine, .foreignRecord: 100
    }
  }

  @Test(arguments: Tampering.allCases)
  func `a change in the middle of a file is found`(tampering: Tampering) throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SeededGenerator(seed: seed)
    let fixture = LogFixture()
    for number in 0..<12 {
      _ = fixture.log.append(
        number % 3 == 2 ? LogFixture.denial() : LogFixture.read(number: number), durability: .cached
      )
    }
    fixture.fill(3, session: "other")
    let original = fixture.lines()
    let foreign = fixture.lines("other")
    let file = fixture.state + "/changed.jsonl"
    for round in 0..<Self.rounds(tampering) {
      var lines = original
      // Never the last line: that the end is missing, only the ledger can tell.
      let at = Int.random(in: 0..<lines.count - 2, using: &generator)
      switch tampering {
      case .bitFlip:
        var bytes = lines[at] + [0x0A]
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        if bytes.removeLast() == 0x0A {
          lines[at] = bytes
        } else {
          lines[at] += [0x0B] + lines.remove(at: at + 1)
        }
      case .deletion: lines.remove(at: at)
      case .swap: lines.swapAt(at, at + 1)
      case .duplication: lines.insert(lines[at], at: at)
      case .insertion: lines.insert(Array("{}".utf8), at: at)
      case .truncatedLine:
        lines[at].removeLast(Int.random(in: 1..<lines[at].count, using: &generator))
      case .foreignRecord: lines[at] = foreign[at % foreign.count]
      }
      fixture.write(Array(lines.joined(separator: [0x0A])) + [0x0A], to: file)
      let report = try ChainVerifier.verify(file)
      let found = try #require(
        report.firstBreak, "seed \(seed), round \(round), \(tampering) at \(at) was not found")
      let offset = original.prefix(at).reduce(0) { $0 + $1.count + 1 }
      let next = offset + lines[at].count + 1
      #expect(found.offset == offset || found.offset == next, "seed \(seed), round \(round)")
      #expect(found.path == file)
      #expect(found.record == at + 1 || found.record == at + 2)
      #expect(
        found.description.hasPrefix("\(file): byte \(found.offset), record \(found.record): "))
    }
  }

  @Test func `a long file is verified in stretches and gives the same answer`() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SeededGenerator(seed: seed)
    let fixture = LogFixture()
    let count = 3800
    fixture.fill(count)
    var bytes = fixture.bytes()
    #expect(bytes.count > 4 << 20, "below that a file is not cut into stretches")
    var report = try ChainVerifier.verify(fixture.path())
    #expect(report.isIntact && report.records == count, "\(report)")

    var offsets = [0]
    for (index, byte) in bytes.enumerated() where byte == 0x0A { offsets.append(index + 1) }
    for round in 0..<8 {
      // Around the middle and the quarters, where the stretches meet, and anywhere.
      let at =
        round < 6
        ? offsets.count / 4 * (1 + round % 3) + round - 3
        : Int.random(in: 1..<count - 1, using: &generator)
      let index = offsets[at] + Int.random(in: 0..<1000, using: &generator)
      bytes[index] ^= 4
      fixture.write(bytes, to: fixture.path())
      report = try ChainVerifier.verify(fixture.path())
      #expect(report.firstBreak?.offset == offsets[at], "seed \(seed), record \(at + 1)")
      #expect(report.firstBreak?.record == at + 1, "seed \(seed), record \(at + 1)")
      bytes[index] ^= 4
    }
    // A record that is missing exactly where two stretches meet.
    for at in (count / 2 - 120)..<(count / 2 + 120) where at % 60 == 0 {
      let without = Array(bytes[..<offsets[at]] + bytes[offsets[at + 1]...])
      fixture.write(without, to: fixture.path())
      report = try ChainVerifier.verify(fixture.path())
      #expect(report.firstBreak?.kind == .misnumbered(expected: at + 1, found: at + 2))
      #expect(report.firstBreak?.offset == offsets[at])
    }
  }

  @Test func `a line made anew without its successors is found as unlinked`() throws {
    let fixture = LogFixture()
    fixture.fill(1)
    let first = fixture.bytes()
    fixture.fill(2)
    let rest = fixture.bytes().dropFirst(first.count)
    // The same session once more: its first record differs in its id.
    try FileManager.default.removeItem(atPath: fixture.path())
    fixture.fill(1)
    fixture.write(fixture.bytes() + rest, to: fixture.path())
    let report = try ChainVerifier.verify(fixture.path())
    #expect(report.firstBreak?.kind == .unlinked)
    #expect(report.firstBreak?.record == 2)
  }
}
