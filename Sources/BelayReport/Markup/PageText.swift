import BelayIO

/// Makes any text a text of the page: it shows what it is, does nothing, and is not too long.
enum PageText {
  /// The most characters (Unicode scalars) of a text that are shown.
  package static let limit = 300

  /// Appends a text with `&`, `<`, `>` and both quotes escaped, so that it may stand in an element or in a
  /// quoted attribute.
  ///
  /// Scalars are counted and not graphemes: a million combining marks are one grapheme.
  static func append(_ text: String, limit: Int, to bytes: inout [UInt8]) {
    let scalars = text.unicodeScalars
    let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex)
    let isCut = end != nil && end != scalars.endIndex
    let shown = String(scalars[..<(end ?? scalars.endIndex)])
    for byte in TerminalText.sanitize(shown).utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      default: bytes.append(byte)
      }
    }
    if isCut { bytes += "…".utf8 }
  }
}
