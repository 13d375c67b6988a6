/// Makes a text one that Codex takes as it is: not blank, not longer than it leaves alone.
enum ReasonText {
  /// What stands behind a text that was cut.
  static let cutMarker: StaticString = "\n[cut by belay: the text was too long for Codex]"

  /// What is said where no reason was given; Codex would take an empty refusal for a broken hook.
  static let missing: StaticString =
    "belay: refused, but no reason was given; this is a bug in Belay, please report it"

  /// The text as bytes, at most `CodexLimits.reasonBytes`, cut between two characters.
  static func bounded(_ text: String) -> [UInt8] {
    let bytes = [UInt8](text.utf8)
    guard bytes.count > CodexLimits.reasonBytes else { return bytes }
    var length = CodexLimits.reasonBytes - cutMarker.utf8CodeUnitCount
    while length > 0, bytes[length] & 0xC0 == 0x80 { length -= 1 }
    return bytes[..<length] + [UInt8](cutMarker)
  }

  /// The text as above, `missing` if it is blank.
  static func reason(_ text: String) -> [UInt8] {
    isBlank(text) ? [UInt8](missing) : bounded(text)
  }

  /// Whether nothing is left once blank space is trimmed, as Codex does.
  static func isBlank(_ text: String) -> Bool {
    // Nearly every text begins with a letter; Unicode's tables are asked about the rest.
    if let first = text.utf8.first, first > 0x20, first < 0x7F { return false }
    return text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
  }
}

extension [UInt8] {
  /// The bytes of a literal.
  fileprivate init(_ literal: StaticString) {
    self = literal.withUTF8Buffer { unsafe [UInt8]($0) }
  }
}
