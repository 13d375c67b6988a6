/// A command, list or clause of a script.
///
/// Children form a chain through `next`.
struct SyntaxNode: Sendable {
  /// What the node is, and what its children are.
  enum Kind: UInt8, Sendable {
    /// Children: its items in order.
    case list
    /// Children: pipelines; each but the first says by `connector` how it hangs on the one before.
    case andOr
    /// Children: commands.
    case pipeline
    /// Words, assignments and redirections.
    case simple
    /// Child: a list.
    case subshell
    /// Child: a list.
    case group
    /// Children: condition, branch, condition, branch, ..., and a last branch without condition if
    /// their number is odd.
    case ifClause
    /// Children: condition, body.
    case loop
    /// Word: the name, then the words. Child: the body.
    case forClause
    /// Word: the three expressions. Child: the body.
    case arithmeticFor
    /// Word: the subject. Children: items.
    case caseClause
    /// Words: patterns. Child: a list, or none.
    case caseItem
    /// Word: the name. Child: the body.
    case function
    /// Words: the operands and operators of `[[ ]]`.
    case conditional
    /// Word: the expression of `(( ))`.
    case arithmetic
    /// Child: the command.
    case coprocess
  }

  /// How a command hangs on the one before it.
  enum Connector: UInt8, Sendable {
    case sequence
    case and
    case or
    case pipe
    /// `|&`
    case pipeBoth
  }

  let kind: Kind
  var connector = Connector.sequence
  /// `&` behind it.
  var isBackground = false
  /// `!` before it.
  var isNegated = false
  /// A `for` or `select` with `in`.
  var hasWords = false
  var start: Int32
  var end: Int32
  var first = SyntaxTree.none
  var next = SyntaxTree.none
  var word = SyntaxTree.none
  var redirection = SyntaxTree.none

  init(_ kind: Kind, start: Int) {
    self.kind = kind
    self.start = Int32(truncatingIfNeeded: start)
    self.end = self.start
  }
}
