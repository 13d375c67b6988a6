/// Looking for a byte in eight bytes at once.
package enum EightBytes {
  /// The top bit of every byte of `word` that equals `byte`, as far as the lowest such byte; bits above
  /// that one may be set wrongly, and none is if no byte equals it.
  ///
  /// - Parameters:
  ///   - word: eight bytes as they were loaded, first byte first in memory.
  ///   - byte: the one looked for.
  /// - Returns: those bits, the first byte lowest.
  @inlinable @inline(__always)
  package static func matches(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    // A byte that equals becomes zero, and the lowest zero byte keeps its top bit.
    let folded = UInt64(littleEndian: word) ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
    return (folded &- 0x0101_0101_0101_0101) & ~folded & 0x8080_8080_8080_8080
  }
}
