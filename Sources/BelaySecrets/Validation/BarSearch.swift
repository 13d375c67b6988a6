import BelayModel

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
      let bars = EightBytes.matches(bytes, UInt8(ascii: "|"))
      if bars != 0 { return position + bars.trailingZeroBitCount / 8 }
      position += 8
    }
    while position < letters.count, unsafe letters[position] != UInt8(ascii: "|") { position += 1 }
    return position
  }
}
