/// Counts with their words, in the order of the line: `2 failed, 10 passed`, `2 failed | 10 passed`.
enum CountList {
  /// Calls `body` for each number that a word follows, until the line ends or something else comes.
  ///
  /// - Returns: whether there was at least one.
  static func read(
    _ text: ArraySlice<UInt8>, _ body: (_ count: Int, _ word: ArraySlice<UInt8>) -> Void
  ) -> Bool {
    var rest = text
    var found = false
    while true {
      while let first = rest.first, isBetween(first) { rest = rest.dropFirst() }
      guard let (count, end) = LineText.number(rest), end < rest.endIndex,
        rest[end] == UInt8(ascii: " ")
      else { return found }
      let word = rest[(end + 1)...].prefix { isLetter($0) }
      guard !word.isEmpty else { return found }
      found = true
      body(count, word)
      rest = rest[word.endIndex...]
      // `1 passed (1 slow)`: a remark.
      if LineText.starts(rest, " (") {
        guard let close = rest.firstIndex(of: UInt8(ascii: ")")) else { return found }
        rest = rest[(close + 1)...]
      }
    }
  }

  private static func isBetween(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "|")
      || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ".")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
