/// The names in a text between `|`.
struct Options: Sequence, IteratorProtocol {
  private let text: [UInt8]
  private var at = 0

  init(_ names: StaticString) {
    text = names.withUTF8Buffer { unsafe Array($0) }
  }

  mutating func next() -> ArraySlice<UInt8>? {
    guard at < text.count else { return nil }
    let name = text[at...].prefix { $0 != UInt8(ascii: "|") }
    at = name.endIndex + 1
    return name
  }
}
