import BelayDigest
import Testing

@Suite struct ULIDTests {
  /// Computed with Python's integers.
  @Test(
    arguments: [
      (1_469_918_176_385, Array(0..<10), "01ARYZ6S41000G40R40M30E209"),
      (281_474_976_710_655, [UInt8](repeating: 255, count: 10), "7ZZZZZZZZZZZZZZZZZZZZZZZZZ"),
      (
        1_795_214_560_731, [0xed, 0x3b, 0x21, 9, 0, 0, 0, 8, 4, 0x73], "01M7XJ0KEVXMXJ22800000G13K"
      ),
      (0, [], "00000000000000000000000000"),
      (-5, [UInt8](repeating: 0, count: 20), "00000000000000000000000000"),
    ] as [(Int64, [UInt8], String)])
  func `known parts give the known text`(milliseconds: Int64, random: [UInt8], expected: String) {
    #expect(ULID(milliseconds: milliseconds, random: random).string == expected)
  }

  @Test func `texts sort by time`() {
    var last = ""
    for milliseconds in [Int64(0), 1, 31, 32, 1_000_000, 1_795_214_560_731, 281_474_976_710_655] {
      let text = ULID(milliseconds: milliseconds).string
      #expect(text > last)
      last = text
    }
  }

  @Test func `no two are alike`() {
    var seen: Set<String> = []
    for _ in 0..<2000 { seen.insert(ULID(milliseconds: 1).string) }
    #expect(seen.count == 2000)
  }

  @Test func `the form is recognised`() {
    #expect(ULID.isValid(ULID(milliseconds: 1_795_214_560_731).bytes))
    for text in [
      "", "8ZZZZZZZZZZZZZZZZZZZZZZZZZ", "01ARYZ6S41000G40R40M30E20", "01ARYZ6S41000G40R40M30E20I",
    ] {
      #expect(!ULID.isValid(Array(text.utf8)))
    }
  }

  @Test(arguments: [0, 1, 32, 1000])
  func `random bytes come in the number asked for`(count: Int) {
    #expect(RandomBytes.make(count).count == count)
  }

  @Test func `random bytes differ`() {
    #expect(RandomBytes.make(32) != RandomBytes.make(32))
    #expect(RandomBytes.make(-1).isEmpty)
  }
}
