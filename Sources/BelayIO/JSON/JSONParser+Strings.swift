import BelayModel

extension JSONParser {
  /// Reads a string, whose opening quote stands at the cursor, and unescapes it in place.
  mutating func string() throws(JSONError) {
    let start = cursor + 1
    var source = try plainEnd(from: start)
    // Up to the first escape nothing moves; from then on `target` stays behind `source`, since no escape
    // is shorter than what it stands for.
    var target = source
    while true {
      guard source < end else { throw .expected(.closingQuote, offset: source) }
      switch unsafe base[source] {
      case UInt8(ascii: "\""):
        try append(.string, start, target)
        cursor = source + 1
        return
      case UInt8(ascii: "\\"):
        try unescape(&source, &target)
      default:
        throw .expected(.escapedControl, offset: source)
      }
      try movePlain(&source, &target)
    }
  }

  /// The offset of the first quote, backslash or control character at or behind `start`.
  @inline(__always)
  private func plainEnd(from start: Int) throws(JSONError) -> Int {
    var at = unsafe PlainBytes.end(base, from: start, to: end)
    while at < end, unsafe base[at] >= 0x80 {
      repeat {
        let length = unsafe UTF8Sequence.length(base, at: at, end: end)
        if length < 0 { throw .invalidUTF8(offset: at) }
        at += length
      } while unsafe at < end && base[at] >= 0x80
      at = unsafe PlainBytes.end(base, from: at, to: end)
    }
    return at
  }

  /// Moves the run of plain bytes at `source` to `target`, and both behind it.
  @inline(__always)
  private func movePlain(_ source: inout Int, _ target: inout Int) throws(JSONError) {
    // Eight bytes apart, a word can be moved before it is known how much of it belongs to the run: what
    // is written too much lies before `source`.
    while source - target >= 8, end - source >= 8 {
      let word = unsafe PlainBytes.word(base, at: source)
      unsafe UnsafeMutableRawPointer(base + target).storeBytes(
        of: word.littleEndian, as: UInt64.self)
      let marks = PlainBytes.marks(word)
      if marks != 0 {
        let length = marks.trailingZeroBitCount / 8
        source += length
        target += length
        if unsafe base[source] < 0x80 { return }
        break
      }
      source += 8
      target += 8
    }
    let next = try plainEnd(from: source)
    if next > source { unsafe (base + target).update(from: base + source, count: next - source) }
    target += next - source
    source = next
  }

  /// Writes what the escape at `source` stands for to `target`, and moves both behind it.
  @inline(__always)
  private func unescape(_ source: inout Int, _ target: inout Int) throws(JSONError) {
    guard source + 1 < end else { throw .expected(.escape, offset: source + 1) }
    let byte: UInt8
    switch unsafe base[source + 1] {
    case UInt8(ascii: "n"): byte = 0x0A
    case UInt8(ascii: "\""): byte = UInt8(ascii: "\"")
    case UInt8(ascii: "\\"): byte = UInt8(ascii: "\\")
    case UInt8(ascii: "t"): byte = 0x09
    case UInt8(ascii: "r"): byte = 0x0D
    case UInt8(ascii: "/"): byte = UInt8(ascii: "/")
    case UInt8(ascii: "b"): byte = 0x08
    case UInt8(ascii: "f"): byte = 0x0C
    case UInt8(ascii: "u"):
      try unescapeUnicode(&source, &target)
      return
    default: throw .expected(.escape, offset: source + 1)
    }
    unsafe base[target] = byte
    target += 1
    source += 2
  }

  /// The same for `\uXXXX` and for pairs of them.
  private func unescapeUnicode(_ source: inout Int, _ target: inout Int) throws(JSONError) {
    var scalar = try codeUnit(at: source + 2)
    source += 6
    if scalar & 0xFC00 == 0xD800, end - source >= 2,
      unsafe base[source] == UInt8(ascii: "\\"), unsafe base[source + 1] == UInt8(ascii: "u")
    {
      let second = try codeUnit(at: source + 2)
      if second & 0xFC00 == 0xDC00 {
        scalar = 0x10000 + (scalar & 0x3FF) << 10 + second & 0x3FF
        source += 6
      }
    }
    if scalar & 0xFFFF_F800 == 0xD800 { scalar = 0xFFFD }
    write(scalar, &target)
  }

  /// The number of the four hexadecimal digits at `offset`.
  private func codeUnit(at offset: Int) throws(JSONError) -> UInt32 {
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

  /// Writes a character as UTF-8; it takes fewer bytes than its escape did.
  private func write(_ scalar: UInt32, _ target: inout Int) {
    if scalar < 0x80 {
      put(scalar, &target)
      return
    }
    if scalar < 0x800 {
      put(0xC0 | scalar >> 6, &target)
    } else {
      if scalar < 0x10000 {
        put(0xE0 | scalar >> 12, &target)
      } else {
        put(0xF0 | scalar >> 18, &target)
        put(0x80 | scalar >> 12 & 0x3F, &target)
      }
      put(0x80 | scalar >> 6 & 0x3F, &target)
    }
    put(0x80 | scalar & 0x3F, &target)
  }

  @inline(__always)
  private func put(_ byte: UInt32, _ target: inout Int) {
    unsafe base[target] = UInt8(truncatingIfNeeded: byte)
    target += 1
  }
}
