/// Joins six-bit values to bytes.
struct Base64Stream {
  private var bits: UInt32 = 0
  private var count: UInt32 = 0

  /// Takes six more bits, and gives a byte when eight are there.
  mutating func append(_ six: UInt8, to output: inout [UInt8]) {
    bits = bits << 6 | UInt32(six)
    count += 6
    if count >= 8 {
      count -= 8
      output.append(UInt8(truncatingIfNeeded: bits >> count))
    }
  }
}
