/// The lines of a cleaned output, blanks around each taken off, empty ones left out.
struct OutputLines: Sequence, IteratorProtocol {
  private let text: [UInt8]
  private var at = 0

  /// What stands further behind in a line is not looked at: no tool prints its summary there.
  static let lineLimit = 2048

  /// Takes a text that `OutputText.clean` has made.
  init(_ text: [UInt8]) {
    self.text = text
  }

  mutating func next() -> ArraySlice<UInt8>? {
    while at < text.count {
      var start = at
      var end = at
      while end < text.count && text[end] != OutputText.newline { end += 1 }
      at = end + 1
      if end - start > Self.lineLimit { end = start + Self.lineLimit }
      while start < end && Self.isBlank(text[start]) { start += 1 }
      while end > start && Self.isBlank(text[end - 1]) { end -= 1 }
      if start < end { return text[start..<end] }
    }
    return nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
