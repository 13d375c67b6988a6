import BelayIO

/// Why git could not be asked.
package enum GitError: Error, Equatable, Sendable {
  /// git did not run to its end.
  case program(ProgramError)
  /// The repository's own configuration names a program that git would run on its files.
  case filtersDefined(key: String)
  /// git ended with a status other than 0, or by a signal; `said` is the last line of its complaint.
  case failed(command: String, said: String)
  /// git had more to say than is taken.
  case tooLarge(limit: Int)
}

extension GitError: CustomStringConvertible {
  /// One line for people.
  package var description: String {
    switch self {
    case .program(let error): error.description
    case .filtersDefined(let key):
      "git is not run here, since the repository's configuration sets \(TerminalText.sanitize(key)), "
        + "a program that git would start; remove it, or set it in your own ~/.gitconfig"
    case .failed(let command, let said):
      "`git \(TerminalText.sanitize(command))` failed"
        + (said.isEmpty ? "" : ": \(TerminalText.sanitize(said))")
    case .tooLarge(let limit): "git's answer holds more than \(limit) bytes, the most that is read"
    }
  }
}
