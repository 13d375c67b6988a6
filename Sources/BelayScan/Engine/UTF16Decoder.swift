/// Turns UTF-16 into UTF-8, piece by piece; what is not UTF-16 becomes U+FFFD.
struct UTF16Decoder {
  private let isBigEndian: Bool
  /// The first byte of a unit whose second has not come yet.
  private var half: UInt8?
  /// The first unit of a pair whose second has not come yet.
  private var high: UInt32?
  private var isStart = true

  init(isBigEndian: Bool) {
    self.isBigEndian = isBigEndian
  }

  /// Decodes the next bytes; a byte order mark at the start is dropped.
  mutating func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    for byte in bytes {
      guard let first = half else {
        half = byte
        continue
      }
      half = nil
      let unit =
        isBigEndian ? UInt32(first) << 8 | UInt32(byte) : UInt32(byte) << 8 | UInt32(first)
      if isStart, unit == 0xFEFF {
        isStart = false
        continue
      }
      isStart = false
      take(unit, &output)
    }
    return output
  }

  /// What is left at the end of the text.
  mutating func finish() -> [UInt8] {
    var output: [UInt8] = []
    if high != nil { append(0xFFFD, &output) }
    if half != nil { append(0xFFFD, &output) }
    high = nil
    half = nil
    return output
  }

  private mutating func take(_ unit: UInt32, _ output: inout [UInt8]) {
    if let first = high {
      high = nil
      if (0xDC00...0xDFFF).contains(unit) {
        append(0x10000 + (first - 0xD800) << 10 + (unit - 0xDC00), &output)
        return
      }
      append(0xFFFD, &output)
    }
    switch unit {
    case 0xD800...0xDBFF: high = unit
    case 0xDC00...0xDFFF: append(0xFFFD, &output)
    default: append(unit, &output)
    }
  }

  private func append(_ scalar: UInt32, _ output: inout [UInt8]) {
    if scalar < 0x80 {
      output.append(UInt8(truncatingIfNeeded: scalar))
      return
    }
    guard let scalar = Unicode.Scalar(scalar) else { return }
    output += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
  }
}
