/// Writes TOML.
enum TOMLText {
  /// A basic string on one line with the given value.
  ///
  /// Characters that a terminal acts on or does not show are written as escapes, also where TOML would
  /// take them as they are: a person must see what they paste.
  static func quoted(_ text: String) -> String {
    // Most commands and paths are plain, and need no look at what Unicode says of each letter.
    if text.utf8.allSatisfy(isPlain) { return "\"" + text + "\"" }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default:
        if Excerpt.isPrintable(scalar) {
          quoted.unicodeScalars.append(scalar)
        } else {
          quoted += escape(scalar.value)
        }
      }
    }
    return quoted + "\""
  }

  /// Whether a byte is an ASCII character that stands for itself.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func escape(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    let isShort = value <= 0xFFFF
    let padding = String(repeating: "0", count: max(0, (isShort ? 4 : 8) - digits.count))
    return (isShort ? "\\u" : "\\U") + padding + digits
  }
}
