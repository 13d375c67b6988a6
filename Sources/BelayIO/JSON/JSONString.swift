/// Reads the strings of a JSON text, and unescapes them where they stand.
enum JSONString {
  /// Where a string ended.
  struct Ending {
    /// Behind its last unescaped byte.
    let textEnd: Int
    /// Behind its closing quote.
    let next: Int
  }

  /// Reads the string whose first byte, behind the opening quote, is at `start`.
  @inline(__always)
  static func read(
    _ base: UnsafeMutablePointer<UInt8>, from start: Int, end: Int
  ) throws(JSONError) -> Ending {
    // Most strings are short and hold neither escapes nor anything but ASCII.
    let place = unsafe PlainBytes.end(base, from: start, to: end)
    if place < end, unsafe base[place] == UInt8(ascii: "\"") {
      return Ending(textEnd: place, next: place + 1)
    }
    return unsafe try readOn(base, from: place, end: end)
  }

  /// Reads on from the first byte that does not stand for itself.
  ///
  /// Up to the first escape nothing moves; from then on the target stays behind the source, since no escape is
  /// shorter than what it stands for.
  @inline(never)
  private static func readOn(
    _ base: UnsafeMutablePointer<UInt8>, from start: Int, end: Int
  ) throws(JSONError) -> Ending {
    var source = start
    var target = start
    while true {
      unsafe PlainBytes.unescape(base, from: &source, to: &target, end: end)
      guard source < end else { throw .expected(.closingQuote, offset: source) }
      switch unsafe base[source] {
      case UInt8(ascii: "\""):
        return Ending(textEnd: target, next: source + 1)
      case UInt8(ascii: "\\"):
        guard source + 1 < end, unsafe base[source + 1] == UInt8(ascii: "u") else {
          throw .expected(.escape, offset: source + 1)
        }
        let escape = unsafe try JSONEscape.unicode(base, at: source, end: end)
        source += escape.length
        target = unsafe JSONEscape.write(escape.scalar, base, at: target)
      case 0x80...:
        throw .invalidUTF8(offset: source)
      default:
        throw .expected(.escapedControl, offset: source)
      }
    }
  }
}
