import CSearch

/// Finds long runs of the letters that tokens and base64 are made of.
enum RunSearch {
  /// The shortest run that is reported.
  static var length: Int { 20 }

  /// The first maximal run of letters, digits, `+`, `/`, `-` and `_` that begins at or behind
  /// `start`; `nil` where there is none.
  static func next(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
    guard let base = text.baseAddress else { return nil }
    var end = 0
    let place = unsafe belay_next_run(base, text.count, start, &end)
    return place < 0 ? nil : place..<end
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
