/// Makes text of unknown origin fit for a line of a terminal, a log or a page.
///
/// Commands, paths and prompts come from a model that may have read anything: control characters
/// can rewrite the screen, direction marks can make a line read differently from what it is.
package enum TerminalText {
  /// The text with everything that does more than stand there made visible: line breaks as `\n`,
  /// other control and format characters as `\u{1b}`, what is not UTF-8 as U+FFFD.
  ///
  /// - Parameters:
  ///   - bytes: any bytes.
  ///   - keepsLines: whether line feeds and tabs stay as they are, for text of several lines.
  /// - Returns: text that shows what it is.
  package static func sanitize(_ bytes: ArraySlice<UInt8>, keepsLines: Bool = false) -> String {
    sanitize(String(decoding: bytes, as: UTF8.self), keepsLines: keepsLines)
  }

  /// The same for an array.
  package static func sanitize(_ bytes: [UInt8], keepsLines: Bool = false) -> String {
    sanitize(bytes[...], keepsLines: keepsLines)
  }

  /// The same for text.
  package static func sanitize(_ text: String, keepsLines: Bool = false) -> String {
    // Nearly every text stays as it is.
    guard
      text.unicodeScalars.contains(where: { acts($0) && !(keepsLines && isOfLines($0)) })
    else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if acts(scalar) && !(keepsLines && isOfLines(scalar)) {
        result.append(contentsOf: escape(scalar).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether a character makes the lines and columns of a text.
  private static func isOfLines(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\t"
  }

  /// Whether a character does something to the line rather than stand in it.
  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: false
    // C0, DEL, C1.
    case 0...0x1F, 0x7F...0x9F: true
    // Direction: marks, embeddings, overrides, isolates.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F: true
    // Invisible: soft hyphen, zero-width space, joiners and operators, byte order mark, fillers.
    case 0xAD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F: true
    case 0x200B, 0x2060...0x2065, 0x3164, 0xFEFF, 0xFFA0: true
    // Line and paragraph separators, interlinear annotation.
    case 0x2028, 0x2029, 0xFFF9...0xFFFB: true
    // Tags, which can carry a whole hidden text, and non-characters.
    case 0xE0000...0xE0FFF, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: "\\u{\(String(scalar.value, radix: 16))}"
    }
  }
}
