/// A redirection of a simple command.
package struct Redirection: Sendable, Equatable {
  /// What it does with its target.
  package enum Operation: UInt8, Sendable {
    /// `<`
    case read
    /// `>`, `>|`, `&>`
    case write
    /// `>>`, `&>>`
    case append
    /// `<>`
    case readWrite
    /// `>&n`, `<&n`, `>&-`: another descriptor, no file
    case duplicate
  }

  package let operation: Operation
  /// The file, or the descriptor's number for `duplicate`.
  package let target: Word

  package init(operation: Operation, target: Word) {
    self.operation = operation
    self.target = target
  }
}
