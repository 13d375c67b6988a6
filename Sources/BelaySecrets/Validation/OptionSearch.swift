/// Whether a command has an option with a certain letter: passwords behind `-p` or `--user` need one.
enum OptionSearch {
  /// How many letters of an option are looked at: those of `--proxy-user` up to its `u`.
  private static var width: Int { 10 }

  /// Whether a word that begins with `-` stands in a part of a text, with one of `letters`, in either case,
  /// among its first.
  static func holds(_ text: Span<UInt8>, from start: Int, to end: Int, _ letters: StaticString)
    -> Bool
  {
    var at = max(1, start)
    while at < end {
      if text[at] == UInt8(ascii: "-"), text[at - 1] <= UInt8(ascii: " ") {
        var place = at + 1
        let last = min(end, at + 1 + width)
        while place < last, isNamePart(text[place]) {
          if contains(letters, text[place] | 0x20) { return true }
          place += 1
        }
        at = place
      } else {
        at += 1
      }
    }
    return false
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-")
      || byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  private static func contains(_ letters: StaticString, _ letter: UInt8) -> Bool {
    letters.withUTF8Buffer { buffer in
      for index in 0..<buffer.count where unsafe buffer[index] == letter { return true }
      return false
    }
  }
}
