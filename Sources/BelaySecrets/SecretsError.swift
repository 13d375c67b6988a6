/// What can go wrong while a pattern is prepared.
package enum SecretsError: Error, Equatable {
  /// The pattern does not compile: PCRE2's message and the byte it points at.
  case invalidPattern(message: String, offset: Int)
  /// PCRE2 could not allocate memory.
  case outOfMemory
}
