import BelayIO

/// Why a program could not be run to its end.
package enum ProgramError: Error, Equatable, Sendable {
  /// No file of that name stands in the folders of `PATH`.
  case notFound(program: String)
  /// The system refused to start it.
  case notStarted(program: String, errno: Int32)
  /// It, or a process it left behind with its output, was still there when time was over.
  case timedOut(program: String, milliseconds: Int)
  /// The system refused to talk to it.
  case unreachable(program: String, errno: Int32)
}

extension ProgramError: CustomStringConvertible {
  /// One line for people.
  package var description: String {
    switch self {
    case .notFound(let program):
      "there is no program `\(TerminalText.sanitize(program))` on the PATH"
    case .notStarted(let program, let errno):
      "`\(TerminalText.sanitize(program))` cannot be started: \(SystemError.text(errno))"
    case .timedOut(let program, let milliseconds):
      "`\(TerminalText.sanitize(program))` was not done after \(milliseconds) ms"
    case .unreachable(let program, let errno):
      "`\(TerminalText.sanitize(program))` cannot be talked to: \(SystemError.text(errno))"
    }
  }
}
