/// What became of a program that ran to its end.
package struct ProgramOutcome: Sendable, Equatable {
  /// How a program ended.
  package enum Ending: Sendable, Equatable {
    case exited(Int32)
    case killed(signal: Int32)
  }

  package let ending: Ending
  /// What it wrote to its standard output, as far as that was wanted.
  package let output: [UInt8]
  /// What it wrote to its standard error, as far as that was wanted.
  package let errors: [UInt8]
  /// Whether it wrote more than was wanted; the rest was read and dropped.
  package let isCut: Bool
  /// How long it took, from before its start.
  package let microseconds: Int64

  package init(
    ending: Ending, output: [UInt8], errors: [UInt8], isCut: Bool, microseconds: Int64
  ) {
    self.ending = ending
    self.output = output
    self.errors = errors
    self.isCut = isCut
    self.microseconds = microseconds
  }
}
