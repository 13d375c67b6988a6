/// How much work one match may cost before it counts as undecided.
struct PatternLimits: Sendable {
  /// Calls of PCRE2's inner matching function.
  var matches: UInt32 = 20_000
  /// Depth of nested backtracking.
  var depth: UInt32 = 2_000
  /// Kilobytes of heap.
  var heap: UInt32 = 4_096
  /// After how many matches of one pattern compiling it to machine code pays.
  ///
  /// Compiling to machine code costs about as much as three hundred interpreted anchored matches
  /// of a token.
  var interpretedMatches = 256
}
