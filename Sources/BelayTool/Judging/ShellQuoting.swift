/// Writes words so that a shell reads them as they are.
enum ShellQuoting {
  /// The words as one command line.
  static func line(of words: [String]) -> String {
    words.map(quoted).joined(separator: " ")
  }

  /// A word, in single quotes where it needs them (POSIX.1-2017, 2.2.2).
  static func quoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty
      && word.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: "@%+=:,./-_^".utf8.contains(byte)
        }
      }
    if isPlain { return word }
    var text = "'"
    for character in word.unicodeScalars {
      if character == "'" { text += "'\\''" } else { text.unicodeScalars.append(character) }
    }
    return text + "'"
  }
}
