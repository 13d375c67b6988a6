/// Splits an example of a rules file into words, as the crate shlex does, which Codex 0.163.0 uses: quotes,
/// backslashes and comments are the shell's, nothing is expanded.
enum ShellWords {
  /// The words; `nil` if a quote is not closed or a backslash is the last byte.
  static func split(_ text: [UInt8]) -> [[UInt8]]? {
    var words: [[UInt8]] = []
    var at = 0
    while at < text.count {
      if isSpace(text[at]) {
        at += 1
        continue
      }
      if text[at] == UInt8(ascii: "#") {
        while at < text.count, text[at] != UInt8(ascii: "\n") { at += 1 }
        continue
      }
      guard let word = word(text, &at) else { return nil }
      words.append(word)
    }
    return words
  }

  private static func word(_ text: [UInt8], _ at: inout Int) -> [UInt8]? {
    var word: [UInt8] = []
    while at < text.count, !isSpace(text[at]) {
      let byte = text[at]
      at += 1
      switch byte {
      case UInt8(ascii: "'"):
        guard let end = text[at...].firstIndex(of: byte) else { return nil }
        word += text[at..<end]
        at = end + 1
      case UInt8(ascii: "\""):
        guard quoted(text, &at, &word) else { return nil }
      case UInt8(ascii: "\\"):
        guard at < text.count else { return nil }
        if text[at] != UInt8(ascii: "\n") { word.append(text[at]) }
        at += 1
      default: word.append(byte)
      }
    }
    return word
  }

  /// The text in double quotes; `false` if they are not closed.
  private static func quoted(_ text: [UInt8], _ at: inout Int, _ word: inout [UInt8]) -> Bool {
    while at < text.count {
      let byte = text[at]
      at += 1
      if byte == UInt8(ascii: "\"") { return true }
      guard byte == UInt8(ascii: "\\") else {
        word.append(byte)
        continue
      }
      guard at < text.count else { return false }
      switch text[at] {
      case UInt8(ascii: "$"), UInt8(ascii: "`"), UInt8(ascii: "\""), UInt8(ascii: "\\"):
        word.append(text[at])
      case UInt8(ascii: "\n"): break
      default: word += [byte, text[at]]
      }
      at += 1
    }
    return false
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
  }
}
