/// What an expression said of a text.
package enum ExpressionMatch: Equatable {
  case none
  /// A limit was reached: it might have matched.
  case undecided
  /// The whole match, then its groups; `nil` for one that took no part.
  case found([Range<Int>?])
}
