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

  /// The tokens of the part of `range` that exists.
  subscript(range: Range<Int>) -> ArraySlice<CodeToken> {
    all[range.clamped(to: 0..<all.count)]
  }
}
