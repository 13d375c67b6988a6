/// Why an expression does not compile.
package struct ExpressionError: Error, Equatable {
  /// What is wrong, in PCRE2's words.
  package let message: String
  /// The byte at which it was noticed.
  package let offset: Int
}
