/// What a pattern said of a text.
enum PatternMatch: Equatable {
  case none
  /// A match, and in it the secret proper.
  case found(match: Range<Int>, secret: Range<Int>)
  /// A limit was reached: the pattern might have matched.
  case undecided
}
