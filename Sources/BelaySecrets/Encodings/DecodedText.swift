/// Text taken out of an encoding, and where each of its bytes came from.
struct DecodedText {
  /// The decoded bytes.
  private(set) var bytes: [UInt8] = []
  /// For each byte, the offset of the first encoded byte that takes part in it.
  private var starts: [Int32] = []
  /// For each byte, the offset behind the last one.
  private var ends: [Int32] = []

  /// Takes a byte that stands for `range` of the encoded text.
  mutating func append(_ byte: UInt8, from start: Int, to end: Int) {
    bytes.append(byte)
    starts.append(Int32(truncatingIfNeeded: start))
    ends.append(Int32(truncatingIfNeeded: end))
  }

  /// The encoded range that a range of the decoded text stands for.
  func original(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= bytes.count else {
      return 0..<0
    }
    let start = Int(starts[range.lowerBound])
    return start..<max(start, Int(ends[range.upperBound - 1]))
  }
}
