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

  // Read in place: a copy of a token would retain what is in it.
  subscript(index: Int) -> CodeToken {
    @inline(__always) _read {
      if index >= 0 && index < all.count { yield all[index] } else { yield Self.nothing }
    }
  }

  /// The tokens of the part of `range` that exists.
  subscript(range: Range<Int>) -> ArraySlice<CodeToken> {
    all[range.clamped(to: 0..<all.count)]
  }
}
