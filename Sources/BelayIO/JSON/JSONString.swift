/// Reads the strings of a JSON text, and unescapes them where they stand.
///
/// All state is in parameters and local variables, which stay in registers: half of a large event is
/// escapes.
enum JSONString {
  /// Where a string ended.
  struct Ending {
    /// Behind its last unescaped byte.
    let textEnd: Int
    /// Behind its closing quote.
    let next: Int
  }

  /// Reads the string whose first byte, behind the opening quote, is at `start`.
  static func read(
    _ base: UnsafeMutablePointer<UInt8>, from start: Int, end: Int
  ) throws(JSONError) -> Ending {
    var source = unsafe try plainEnd(base, from: start, end: end)
    // Up to the first escape nothing moves; from then on `target` stays behind `source`, since no
    // escape is shorter than what it stands for.
    var target = source
    while source < end {
      let byte = unsafe base[source]
      if byte == UInt8(ascii: "\"") { return Ending(textEnd: target, next: source + 1) }
      guard byte == UInt8(ascii: "\\") else { throw .expected(.escapedControl, offset: source) }

      guard source &+ 1 < end else { throw .expected(.escape, offset: source + 1) }
      let letter = unsafe base[source &+ 1]
      if letter == UInt8(ascii: "u") {
        let escape = unsafe try JSONEscape.unicode(base, at: source, end: end)
        source &+= escape.length
        target = unsafe JSONEscape.write(escape.scalar, base, at: target)
      } else {
        let character = JSONEscape.character(letter)
        if character == 0 { throw .expected(.escape, offset: source + 1) }
        unsafe base[target] = character
        source &+= 2
        target &+= 1
      }
      let next = unsafe try movePlain(base, from: source, to: target, end: end)
      target &+= next &- source
      source = next
    }
    throw .expected(.closingQuote, offset: source)
  }

  /// The offset of the first quote, backslash or control character at or behind `start`.
  @inline(__always)
  private static func plainEnd(
    _ base: UnsafeMutablePointer<UInt8>, from start: Int, end: Int
  ) throws(JSONError) -> Int {
    var at = start
    while true {
      at = unsafe PlainBytes.end(base, from: at, to: end)
      guard at < end, unsafe base[at] >= 0x80 else { return at }
      repeat {
        at &+= unsafe try characterLength(base, at: at, end: end)
      } while unsafe at < end && base[at] >= 0x80
    }
  }

  /// Moves the run of plain bytes at `source` to `target`; tells where the run ends.
  @inline(__always)
  private static func movePlain(
    _ base: UnsafeMutablePointer<UInt8>, from source: Int, to target: Int, end: Int
  ) throws(JSONError) -> Int {
    // That far apart, bytes can be moved before it is known how many of them belong to the run: what is
    // written too much lies before the run. No sum can overflow: all are offsets into `base`.
    let distance = source &- target
    var at = source
    if distance >= PlainBytes.width {
      while end &- at >= PlainBytes.width {
        let marks = unsafe PlainBytes.marks(base, at: at)
        unsafe PlainBytes.copy(base, from: at, to: at &- distance)
        if marks == 0 {
          at &+= PlainBytes.width
          continue
        }
        at &+= marks.trailingZeroBitCount
        if unsafe base[at] < 0x80 { return at }
        // The same with the four bytes that a character may have.
        while unsafe end &- at >= 4 && base[at] >= 0x80 {
          let character = unsafe UnsafeRawPointer(base + at).loadUnaligned(as: UInt32.self)
          unsafe UnsafeMutableRawPointer(base + (at &- distance)).storeBytes(
            of: character, as: UInt32.self)
          let length = UTF8Sequence.length(of: UInt32(littleEndian: character))
          if length == 0 { throw .invalidUTF8(offset: at) }
          at &+= length
        }
      }
    }
    let next = unsafe try plainEnd(base, from: at, end: end)
    if next > at {
      unsafe UnsafeMutableRawPointer(base + (at &- distance)).copyMemory(
        from: base + at, byteCount: next &- at)
    }
    return next
  }

  /// The length of the character at `offset`, a byte of 0x80 or more.
  @inline(__always)
  private static func characterLength(
    _ base: UnsafeMutablePointer<UInt8>, at offset: Int, end: Int
  ) throws(JSONError) -> Int {
    if end &- offset >= 4 {
      let word = unsafe UnsafeRawPointer(base + offset).loadUnaligned(as: UInt32.self)
      let length = UTF8Sequence.length(of: UInt32(littleEndian: word))
      if length > 0 { return length }
      throw .invalidUTF8(offset: offset)
    }
    let length = unsafe UTF8Sequence.length(base, at: offset, end: end)
    if length < 0 { throw .invalidUTF8(offset: offset) }
    return length
  }
}
