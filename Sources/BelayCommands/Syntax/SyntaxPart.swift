/// A part of a word: literal text or an expansion.
///
/// Parts of one word form a chain through `next`.
struct SyntaxPart: Sendable {
  /// What the part is.
  enum Kind: UInt8, Sendable {
    /// `start..<end` as written.
    case literal
    /// `start..<end` between `$'` and `'`, escapes not decoded.
    case escapes
    /// `start..<end` is the name; `operation`, `operand...` and `child` (parts) what is done to it.
    case parameter
    /// `$( )`; `child` is a list.
    case command
    /// `start..<end` between backticks, as written.
    case backtick
    /// `<( )`; `child` is a list.
    case processInput
    /// `>( )`; `child` is a list.
    case processOutput
    /// `$(( ))`; `start..<end` the expression, `child` its expansions.
    case arithmetic
    /// A value that is not known, in text that became code.
    case unknown
  }

  /// What is done to a parameter's value.
  enum Operation: UInt8, Sendable {
    case none
    /// `${#x}`
    case length
    /// `${!x}`
    case indirect
    /// `-`
    case useDefault
    /// `=`
    case assignDefault
    /// `+`
    case useAlternate
    /// `?`
    case orError
    /// `#`, `##`
    case removePrefix
    /// `%`, `%%`
    case removeSuffix
    /// `/`, `//`, `/#`, `/%`
    case replace
    /// `:offset:length`
    case slice
    /// `^`, `^^`, `,`, `,,`, `@x`, and whatever is not known
    case other
  }

  let kind: Kind
  var operation = Operation.none
  /// Quoted by `"`, `'` or a backslash: no splitting, no pattern.
  var isQuoted = false
  /// An unquoted literal with `*`, `?` or `[`.
  var hasPattern = false
  /// A doubled operator: `##`, `%%`, `//`; for defaults: with a colon.
  var isDoubled = false
  /// `${x[...]}`; the subscript stands in `subscriptStart..<subscriptEnd`.
  var hasSubscript = false
  var start: Int32
  var end: Int32
  var child = SyntaxTree.none
  var next = SyntaxTree.none
  var operandStart: Int32 = 0
  var operandEnd: Int32 = 0
  var subscriptStart: Int32 = 0
  var subscriptEnd: Int32 = 0

  init(_ kind: Kind, start: Int, end: Int, quoted: Bool = false) {
    self.kind = kind
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
    self.isQuoted = quoted
  }
}
