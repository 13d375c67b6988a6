/// What escapes in JSON strings stand for.
enum JSONEscape {
  /// The character that the `\u` escape at `offset` stands for, and the length of the escape.
  ///
  /// Two of them may stand for one character; half of such a pair stands for U+FFFD.
  static func unicode(
    _ base: UnsafeMutablePointer<UInt8>, at offset: Int, end: Int
  ) throws(JSONError) -> (scalar: UInt32, length: Int) {
    let first = unsafe try codeUnit(base, at: offset + 2, end: end)
    guard first & 0xF800 == 0xD800 else { return (first, 6) }
    if first & 0xFC00 == 0xD800, end - offset >= 8, unsafe base[offset + 6] == UInt8(ascii: "\\"),
      unsafe base[offset + 7] == UInt8(ascii: "u")
    {
      let second = unsafe try codeUnit(base, at: offset + 8, end: end)
      if second & 0xFC00 == 0xDC00 {
        return (0x10000 + (first & 0x3FF) << 10 + second & 0x3FF, 12)
      }
    }
    return (0xFFFD, 6)
  }

  /// The number of the four hexadecimal digits at `offset`.
  private static func codeUnit(
    _ base: UnsafeMutablePointer<UInt8>, at offset: Int, end: Int
  ) throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for at in offset..<offset + 4 {
      guard at < end else { throw .expected(.hexadecimalDigit, offset: at) }
      let byte = unsafe base[at]
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: throw .expected(.hexadecimalDigit, offset: at)
      }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  /// Writes a character as UTF-8, in fewer bytes than its escape has; tells where it ends.
  static func write(_ scalar: UInt32, _ base: UnsafeMutablePointer<UInt8>, at offset: Int) -> Int {
    let last = UInt8(truncatingIfNeeded: scalar & 0x3F | 0x80)
    let third = UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F | 0x80)
    if scalar < 0x80 {
      unsafe base[offset] = UInt8(truncatingIfNeeded: scalar)
      return offset + 1
    }
    if scalar < 0x800 {
      unsafe base[offset] = UInt8(truncatingIfNeeded: scalar >> 6 | 0xC0)
      unsafe base[offset + 1] = last
      return offset + 2
    }
    if scalar < 0x10000 {
      unsafe base[offset] = UInt8(truncatingIfNeeded: scalar >> 12 | 0xE0)
      unsafe base[offset + 1] = third
      unsafe base[offset + 2] = last
      return offset + 3
    }
    unsafe base[offset] = UInt8(truncatingIfNeeded: scalar >> 18 | 0xF0)
    unsafe base[offset + 1] = UInt8(truncatingIfNeeded: scalar >> 12 & 0x3F | 0x80)
    unsafe base[offset + 2] = third
    unsafe base[offset + 3] = last
    return offset + 4
  }
}
