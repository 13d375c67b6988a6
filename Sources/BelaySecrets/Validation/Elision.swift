/// What writers put in the place of the rest of a value.
enum Elision {
  /// Whether `...`, `…` or `***` stands at `position`.
  static func stands(_ text: Span<UInt8>, _ position: Int) -> Bool {
    guard position >= 0, position + 2 < text.count else { return false }
    let first = text[position]
    if first == 0xE2 { return text[position + 1] == 0x80 && text[position + 2] == 0xA6 }
    return (first == UInt8(ascii: ".") || first == UInt8(ascii: "*"))
      && text[position + 1] == first && text[position + 2] == first
  }

  /// Whether the value in `range` is only the beginning of one: `eyJhbGciOi…`, `sk-abc...`.
  static func cuts(_ range: Range<Int>, of text: Span<UInt8>) -> Bool {
    stands(text, range.upperBound)
      || range.count > 3 && stands(text.extracting(..<range.upperBound), range.upperBound - 3)
  }
}
