/// The tokens of a program.
///
/// Looking past either end is allowed and finds nothing: programs that are cut off in the middle of anything
/// are common, and so are looks a few tokens ahead.
struct CodeTokens: RandomAccessCollection {
  /// What stands before the first token and behind the last: neither name, string nor symbol.
  private static let nothing = CodeToken(kind: .pattern, bytes: [])

  private let all: [CodeToken]

  init(_ all: [CodeToken]) { self.all = all }

  var startIndex: Int { 0 }
  var endIndex: Int { all.count }

  subscript(index: Int) -> CodeToken {
    index >= 0 && index < all.count ? all[index] : Self.nothing
  }

  /// What the token at `index` is.
  func kind(at index: Int) -> CodeToken.Kind {
    index >= 0 && index < all.count ? all[index].kind : .pattern
  }

  /// Whether the token at `index` is that symbol.
  func isSymbol(at index: Int, _ byte: UInt8) -> Bool {
    index >= 0 && index < all.count && all[index].isSymbol(byte)
  }

  /// Whether the token at `index` is that name.
  func isWord(at index: Int, _ text: String) -> Bool {
    index >= 0 && index < all.count && all[index].isWord(text)
  }

  /// The tokens of the part of `range` that exists.
  subscript(range: Range<Int>) -> ArraySlice<CodeToken> {
    all[range.clamped(to: 0..<all.count)]
  }
}
