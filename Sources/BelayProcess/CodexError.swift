import BelayIO

/// Why Codex could not be asked.
package enum CodexError: Error, Equatable, Sendable {
  /// `codex app-server` did not start or not answer in time.
  case program(ProgramError)
  /// It ended before it answered; `said` is the end of what it wrote to standard error.
  case ended(said: String)
  /// It answered something that is no answer.
  case unintelligible(method: String)
  /// It answered with an error.
  case refused(method: String, message: String)
}

extension CodexError: CustomStringConvertible {
  /// One line for people.
  package var description: String {
    switch self {
    case .program(let error): error.description
    case .ended(let said):
      said.isEmpty
        ? "`codex app-server` ended without an answer"
        : "`codex app-server` ended without an answer: \(TerminalText.sanitize(said))"
    case .unintelligible(let method):
      "`codex app-server` gave an answer to \(method) that is not understood"
    case .refused(let method, let message):
      "`codex app-server` refused \(method): \(TerminalText.sanitize(message))"
    }
  }
}
