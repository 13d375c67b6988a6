/// The bytes of a record while it is written.
///
/// The layout of a record is fixed and known to the verifier byte by byte, so its fixed parts are written
/// as they stand; only values are escaped.
struct RecordBuffer {
  /// What was written so far.
  var bytes: [UInt8] = []

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// Appends text that is JSON already.
  mutating func raw(_ text: StaticString) {
    unsafe bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends a number.
  mutating func number(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    var divisor: UInt = 1
    while rest / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / divisor))
      rest %= divisor
      divisor /= 10
    }
  }

  /// Appends a JSON string with its quotes; what exceeds `limit` bytes is cut off, and marked by `…`.
  mutating func string(_ text: String, limit: Int = 256, marksCut: Bool = true) {
    bytes.append(UInt8(ascii: "\""))
    contents(text, limit: limit, marksCut: marksCut)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends the inside of a JSON string.
  mutating func contents(_ text: String, limit: Int = 256, marksCut: Bool = true) {
    var text = text
    text.withUTF8 { letters in
      var count = letters.count
      if count > limit {
        count = limit
        while count > 0, unsafe letters[count] & 0xC0 == 0x80 { count -= 1 }
      }
      unsafe escape(UnsafeBufferPointer(rebasing: letters[..<count]))
      if marksCut, count < letters.count { raw("…") }
    }
  }

  /// Copies runs of harmless bytes, escapes what lies between them.
  private mutating func escape(_ letters: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var at = 0
    while at < letters.count {
      let byte = unsafe letters[at]
      // Letters, digits and most signs, decided by two comparisons.
      if byte >= 0x20 && byte < 0x7F && byte != 0x22 && byte != 0x5C {
        at += 1
        continue
      }
      let special = unsafe Special(letters, at: at)
      if special.isHarmless {
        at += special.length
        continue
      }
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: letters[start..<at]))
      append(special)
      at += special.length
      start = at
    }
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: letters[start...]))
  }

  private mutating func append(_ special: Special) {
    bytes.append(UInt8(ascii: "\\"))
    switch special.scalar {
    case 0x22, 0x5C: bytes.append(UInt8(truncatingIfNeeded: special.scalar))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    default:
      bytes.append(UInt8(ascii: "u"))
      for shift in [12, 8, 4, 0] as [UInt32] {
        let value = UInt8(truncatingIfNeeded: special.scalar >> shift) & 15
        bytes.append(value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10)
      }
    }
  }

  /// A character that may need an escape.
  private struct Special {
    let scalar: UInt32
    /// How many bytes it takes.
    let length: Int

    /// Decodes a character of one to three bytes; longer ones never need an escape.
    init(_ letters: UnsafeBufferPointer<UInt8>, at: Int) {
      let byte = unsafe UInt32(letters[at])
      if byte >= 0xC2 && byte < 0xE0 && at + 1 < letters.count {
        scalar = unsafe (byte & 0x1F) << 6 | UInt32(letters[at + 1] & 0x3F)
        length = 2
      } else if byte >= 0xE0 && byte < 0xF0 && at + 2 < letters.count {
        scalar =
          unsafe (byte & 0x0F) << 12 | UInt32(letters[at + 1] & 0x3F) << 6
          | UInt32(letters[at + 2] & 0x3F)
        length = 3
      } else {
        scalar = byte < 0x80 ? byte : 0x10000
        length = 1
      }
    }

    /// Whether it may stand as it is.
    ///
    /// JSON forbids only the first 32, quotes and backslashes. The log is also read with `cat` and
    /// `less`, so characters that steer a terminal or turn the direction of text are escaped as well.
    var isHarmless: Bool {
      switch scalar {
      case 0..<0x20, 0x22, 0x5C, 0x7F..<0xA0, 0x061C, 0x200B...0x200F, 0x2028...0x202E,
        0x2060...0x206F, 0xFEFF:
        false
      default: true
      }
    }
  }
}
