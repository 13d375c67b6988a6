/// Recognises UTF-16, with a byte order mark or by its zeros.
struct WideText {
  /// Offset of the first unit.
  let start: Int
  /// Whether the high byte of a unit stands first.
  let isBigEndian: Bool

  /// What kind of UTF-16 a text is; `nil` where it is none.
  ///
  /// Without a mark at least four of five units of the first 128 bytes must be ASCII.
  static func detect(_ text: UnsafeBufferPointer<UInt8>) -> WideText? {
    guard text.count >= 8 else { return nil }
    if unsafe text[0] == 0xFF && text[1] == 0xFE { return WideText(start: 2, isBigEndian: false) }
    if unsafe text[0] == 0xFE && text[1] == 0xFF { return WideText(start: 2, isBigEndian: true) }
    // Ordinary text is told by its first four bytes.
    guard unsafe text[0] == 0 || text[1] == 0 || text[2] == 0 || text[3] == 0 else { return nil }
    let count = min(text.count & ~1, 128)
    var even = 0
    var odd = 0
    for index in 0..<count where unsafe text[index] == 0 {
      if index & 1 == 0 { even += 1 } else { odd += 1 }
    }
    let least = count / 2 * 4 / 5
    if odd >= least, even <= count / 20 { return WideText(start: 0, isBigEndian: false) }
    if even >= least, odd <= count / 20 { return WideText(start: 0, isBigEndian: true) }
    return nil
  }

  /// One byte for each unit: ASCII as it is, 0x80 for everything else.
  func narrowed(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity((text.count - start) / 2)
    var position = start
    while position + 1 < text.count {
      let low = unsafe text[isBigEndian ? position + 1 : position]
      let high = unsafe text[isBigEndian ? position : position + 1]
      output.append(high == 0 && low < 0x80 ? low : 0x80)
      position += 2
    }
    return output
  }

  /// The range of the text that a range of the narrowed one stands for.
  func original(_ range: Range<Int>) -> Range<Int> {
    start + 2 * range.lowerBound..<start + 2 * range.upperBound
  }
}
