import Testing

@testable import BelayIO

@Suite struct ByteSearchTests {
  /// Bytes that differ in one bit, and those at the edges, are where counting in words goes wrong.
  @Test(arguments: [0x00, 0x01, 0x0A, 0x0B, 0x7F, 0x80, 0x8A, 0xFF] as [UInt8])
  func countsAsOneByteAfterTheOtherWould(byte: UInt8) {
    var random = RandomSource("ByteSearchTests")
    let near: [UInt8] = [byte, byte ^ 1, byte ^ 0x80, byte &+ 1, byte &- 1, 0, 0xFF]
    let bytes = (0..<300).map { _ in near[Int(random.next() % UInt64(near.count))] }
    for start in 0..<20 {
      for end in [start, start + 1, start + 7, start + 8, start + 9, 255, 300, 400] {
        let expected = bytes[start..<min(end, bytes.count)].count { $0 == byte }
        #expect(ByteSearch.count(byte, in: bytes, start..<end) == expected, "\(start)..<\(end)")
      }
    }
  }
}
