/// Finds the bars between the words of a list, eight bytes at a time: lists are walked for every name
/// that might be a credential's.
enum BarSearch {
  /// The place of the next bar at or behind `start`; the end of the list if there is none.
  @inline(__always)
  static func next(_ letters: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = letters.baseAddress else { return letters.count }
    var position = start
    while position + 8 <= letters.count {
      let bytes = unsafe UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self)
      // A byte that is a bar becomes zero, and the lowest zero byte keeps its top bit.
      let folded = UInt64(littleEndian: bytes) ^ 0x7C7C_7C7C_7C7C_7C7C
      let zeros = (folded &- 0x0101_0101_0101_0101) & ~folded & 0x8080_8080_8080_8080
      if zeros != 0 { return position + zeros.trailingZeroBitCount / 8 }
      position += 8
    }
    while position < letters.count, unsafe letters[position] != UInt8(ascii: "|") { position += 1 }
    return position
  }
}
