/// What stands around a name and a value and says that the value is no secret.
extension SecretScanner {
  /// How far in front of a value the beginning of its line or of what holds it is looked for.
  private static var lookBehind: Int { 200 }

  /// Whether a value behind a name and a space is another name: one that something is assigned to, or
  /// one of the classes of an element.
  static func isAmongNames(
    _ name: Range<Int>, _ value: AssignedValue, in text: Span<UInt8>
  ) -> Bool {
    if !value.isFramed, assigns(value.range, in: text) { return true }
    return isInClasses(name, in: text)
  }

  /// Whether what is taken for a value is a member of the object in front: `$credentials->renewed`.
  static func isMember(_ value: Range<Int>, in text: Span<UInt8>) -> Bool {
    let start = value.lowerBound
    return start > 2 && text[start - 1] == UInt8(ascii: ">") && text[start - 2] == UInt8(ascii: "-")
      && ByteClass.isAlphanumeric(text[start - 3])
  }

  /// Whether a text is a name, the sign behind it, and a value: `checksum=…`.
  private static func assigns(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound, ByteClass.isName(text[position]) { position += 1 }
    return position > range.lowerBound && position + 1 < range.upperBound
      && text[position] == UInt8(ascii: "=") && text[position + 1] != UInt8(ascii: "=")
  }

  /// Whether a place is inside `class="…"` or `className="…"`.
  private static func isInClasses(_ name: Range<Int>, in text: Span<UInt8>) -> Bool {
    var start = name.lowerBound
    while start > 0, name.lowerBound - start < lookBehind, !ByteClass.isQuote(text[start - 1]) {
      if text[start - 1] == 0x0A { return false }
      start -= 1
    }
    guard start > 1, ByteClass.isQuote(text[start - 1]) else { return false }
    var end = start - 1
    while end > 0,
      isClosing(text[end - 1]) || text[end - 1] == UInt8(ascii: "=")
        || text[end - 1] == UInt8(ascii: "{")
    {
      end -= 1
    }
    start = end
    while start > 0, end - start < 10, ByteClass.isLetter(text[start - 1]) { start -= 1 }
    return WordList.holds("|class|classname|classes|", text.extracting(start..<end))
  }

  /// Whether the name of a digest stands right in front: `sha256=…`, `sha1-…`, `sha256:…`.
  static func isDigest(_ value: Range<Int>, in text: Span<UInt8>) -> Bool {
    var end = value.lowerBound
    guard end > 4,
      text[end - 1] == UInt8(ascii: "=") || text[end - 1] == UInt8(ascii: "-")
        || text[end - 1] == UInt8(ascii: ":")
    else { return false }
    end -= 1
    var start = end
    while start > 0, end - start < 8, ByteClass.isAlphanumeric(text[start - 1]) { start -= 1 }
    return WordList.holds("|sha1|sha224|sha256|sha384|sha512|md5|", text.extracting(start..<end))
  }

  /// Whether a value is a key of Algolia that a page searches with, which is public: the name of the index
  /// that it is for follows.
  static func isSearchKey(_ value: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard value.count == 32 else { return false }
    var position = value.upperBound
    while position < text.count, position - value.upperBound < 24,
      !ByteClass.isLetter(text[position])
    {
      position += 1
    }
    return position + 9 <= text.count
      && WordList.holds("|indexname|", text.extracting(position..<(position + 9)))
  }

  /// Whether the row of a table of Markdown that holds a value ends in a word that says it is refused.
  static func isRejected(_ value: Range<Int>, in text: Span<UInt8>) -> Bool {
    var start = value.lowerBound
    while start > 0, value.lowerBound - start < lookBehind, text[start - 1] != 0x0A { start -= 1 }
    guard text[start] == UInt8(ascii: "|") else { return false }
    var end = value.upperBound
    while end < text.count, end - value.upperBound < lookBehind, text[end] != 0x0A { end += 1 }
    guard let last = TableRow.cells(start..<end, by: UInt8(ascii: "|"), in: text).last else {
      return false
    }
    return WordList.holds(
      "|rejected|refused|invalid|malformed|no match|not matched|ignored|", text.extracting(last))
  }
}
