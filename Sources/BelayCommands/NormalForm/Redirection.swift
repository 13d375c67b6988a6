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
  /// The number written before the operator; `nil` where there is none: 0 for reading, 1 otherwise.
  package let descriptor: Int?

  package init(operation: Operation, target: Word, descriptor: Int? = nil) {
    self.operation = operation
    self.target = target
    self.descriptor = descriptor
  }
}
