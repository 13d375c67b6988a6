/// A word as written, or an assignment `NAME=value`.
struct SyntaxWord: Sendable {
  var start: Int32
  var end: Int32
  /// The first part; for an array literal `NAME=(...)` the first word of its elements.
  var part = SyntaxTree.none
  var next = SyntaxTree.none
  /// The end of the name of an assignment; `none` for an ordinary word.
  var nameEnd = SyntaxTree.none
  /// The first part of the subscript of `NAME[subscript]=value`.
  var subscriptPart = SyntaxTree.none
  var isQuoted = false
  /// Whether an unquoted `{` occurs: brace expansion may apply.
  var hasBrace = false
  /// Whether it is `NAME+=value`.
  var isAppend = false
  /// Whether it is `NAME=(...)`.
  var isArray = false
  /// Whether it is `NAME[...]=value`.
  var hasSubscript = false
  /// Unquoted text without pattern, brace or tilde: its value is the source text; it has no parts.
  var isPlain = false

  init(start: Int) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = self.start
  }
}
