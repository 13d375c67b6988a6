/// A redirection as written.
///
/// Those of one command form a chain through `next`.
struct SyntaxRedirection: Sendable {
  /// The operator.
  enum Operator: UInt8, Sendable {
    /// `<`
    case read
    /// `>`, `>|`
    case write
    /// `>>`
    case append
    /// `<>`
    case readWrite
    /// `&>`, and `>&` before a file name
    case writeBoth
    /// `&>>`
    case appendBoth
    /// `<&`
    case duplicateInput
    /// `>&`
    case duplicateOutput
    /// `<<`, `<<-`
    case heredoc
    /// `<<<`
    case hereString
  }

  var operation: Operator
  /// The number before the operator; `none` where there is none.
  var descriptor = SyntaxTree.none
  /// The target; for a heredoc its delimiter.
  var word = SyntaxTree.none
  var next = SyntaxTree.none
  /// The body of a heredoc.
  var bodyStart: Int32 = 0
  var bodyEnd: Int32 = 0
  /// A heredoc whose delimiter is quoted: no expansion.
  var isQuoted = false
  /// Whether it is `<<-`, which strips tabs.
  var stripsTabs = false

  init(_ operation: Operator) {
    self.operation = operation
  }
}
