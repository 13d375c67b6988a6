/// Finds long runs of the letters that tokens and base64 are made of.
///
/// It looks at every 20th byte and walks back from there, so that ordinary text costs a few looks
/// for each 20 bytes.
enum RunSearch {
  /// The shortest run that is reported.
  static var length: Int { 20 }

  /// The first maximal run of letters, digits, `+`, `/`, `-` and `_` that begins at or behind
  /// `start`; `nil` where there is none.
  static func next(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
    guard let base = text.baseAddress else { return nil }
    let count = text.count
    var position = start
    while position + length <= count {
      var probe = position + length - 1
      while probe >= position, unsafe isRunByte(base[probe]) { probe -= 1 }
      if probe >= position {
        position = probe + 1
        continue
      }
      var end = position + length
      while end < count, unsafe isRunByte(base[end]) { end += 1 }
      return position..<end
    }
    return nil
  }

  /// Whether a byte may stand in a run.
  @inline(__always) static func isRunByte(_ byte: UInt8) -> Bool {
    // One bit for each ASCII character: `+-/0-9`, then `A-Z_a-z`.
    let low: UInt64 = 0x03FF_A800_0000_0000
    let high: UInt64 = 0x07FF_FFFE_87FF_FFFE
    let bits = byte & 0x40 == 0 ? low : high
    return byte < 0x80 && bits &>> UInt64(byte & 0x3F) & 1 != 0
  }
}
