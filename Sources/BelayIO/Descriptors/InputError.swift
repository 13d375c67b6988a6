/// Why standard input could not be taken in.
package enum InputError: Error, Equatable, Sendable {
  /// More than `limit` bytes came; what followed was left unread.
  case tooLarge(limit: Int)
  /// The system refused to read.
  case unreadable(errno: Int32)
}

extension InputError: CustomStringConvertible {
  /// One line for people.
  package var description: String {
    switch self {
    case .tooLarge(let limit):
      "standard input holds more than \(limit) bytes, the most that is read"
    case .unreadable(let errno):
      "standard input cannot be read: \(SystemError.text(errno))"
    }
  }
}
