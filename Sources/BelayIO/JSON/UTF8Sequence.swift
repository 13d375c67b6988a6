/// What UTF-8 says of the bytes of one character, as Unicode's table 3-7 has it.
enum UTF8Sequence {
  /// The length of the well-formed sequence that begins at `start` with a byte of 0x80 or more.
  ///
  /// If it is ill-formed: minus the number of bytes that one U+FFFD stands for, as Unicode
  /// recommends and `String(decoding:as:)` does.
  @inline(__always)
  static func length(_ base: UnsafePointer<UInt8>, at start: Int, end: Int) -> Int {
    let lead = unsafe base[start]
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    let length: Int
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if lead == 0xE0 { low = 0xA0 }
      if lead == 0xED { high = 0x9F }
    case 0xF0...0xF4:
      length = 4
      if lead == 0xF0 { low = 0x90 }
      if lead == 0xF4 { high = 0x8F }
    default: return -1
    }
    guard start + 1 < end, unsafe base[start + 1] >= low, unsafe base[start + 1] <= high else {
      return -1
    }
    if length == 2 { return 2 }
    guard start + 2 < end, unsafe base[start + 2] & 0xC0 == 0x80 else { return -2 }
    if length == 3 { return 3 }
    guard start + 3 < end, unsafe base[start + 3] & 0xC0 == 0x80 else { return -3 }
    return 4
  }
}
