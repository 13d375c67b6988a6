/// Finding the end of a run of bytes that stand for themselves in a JSON string, eight at a time.
enum PlainBytes {
  /// The top bit of every byte that ends a run: `"`, `\`, control characters, and all of 0x80 and
  /// more.
  ///
  /// Only the lowest mark is exact; a byte above it may be marked without cause, by the borrow of
  /// the subtractions.
  @inline(__always)
  static func marks(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = (word ^ (ones &* 0x22)) &- ones
    let backslashes = (word ^ (ones &* 0x5C)) &- ones
    let controls = word &- (ones &* 0x20)
    return (quotes | backslashes | controls | word) & (ones &* 0x80)
  }

  /// The eight bytes at `offset`, the first in the lowest place.
  @inline(__always)
  static func word(_ base: UnsafePointer<UInt8>, at offset: Int) -> UInt64 {
    let word = unsafe UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self)
    return UInt64(littleEndian: word)
  }

  /// Whether a byte stands for itself in a JSON string without a look at its neighbours.
  @inline(__always)
  static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x80 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// The offset of the first byte at or behind `start` that is not plain ASCII; `end` if there is
  /// none.
  @inline(__always)
  static func end(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
    // No sum here can overflow: `start` and `end` are offsets into one buffer.
    var at = start
    while end &- at >= 16 {
      let first = unsafe marks(word(base, at: at))
      if first != 0 { return at &+ first.trailingZeroBitCount / 8 }
      let second = unsafe marks(word(base, at: at &+ 8))
      at &+= 16
      if second != 0 { return at &- 8 &+ second.trailingZeroBitCount / 8 }
    }
    if end &- at >= 8 {
      let marks = unsafe marks(word(base, at: at))
      if marks != 0 { return at &+ marks.trailingZeroBitCount / 8 }
      at &+= 8
    }
    while at < end, unsafe isPlain(base[at]) { at &+= 1 }
    return at
  }
}
