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

  /// The length of the well-formed sequence that begins with the lowest byte of `word`; 0 if there
  /// is none, or if it is plain ASCII.
  ///
  /// All of a sequence is compared at once: the marker bits of every byte, then the bits in which a
  /// sequence that is too long for its character, a surrogate or a number beyond Unicode betrays
  /// itself.
  @inline(__always)
  static func length(of word: UInt32) -> Int {
    if word & 0x0000_C0E0 == 0x0000_80C0 {
      return word & 0x1E != 0 ? 2 : 0
    }
    if word & 0x00C0_C0F0 == 0x0080_80E0 {
      // The low bits of the lead and the 0x20 of the byte behind it: E0 needs it, ED must not have
      // it.
      let bits = word & 0x200F
      return bits != 0 && bits != 0x200D ? 3 : 0
    }
    if word & 0xC0C0_C0F8 == 0x8080_80F0 {
      // F0 needs one of the bits 0x30 behind it, F4 must have neither, above F4 is nothing.
      let bits = word & 0x3007
      return bits != 0 && (bits & 4 == 0 || bits & 0x3003 == 0) ? 4 : 0
    }
    return 0
  }
}
