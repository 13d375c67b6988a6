import BelayIO

/// Why something in the state folder could not be done.
package enum RunLogError: Error, Equatable, Sendable {
  /// The system refused `operation` on `path`.
  case system(operation: String, path: String, errno: Int32)
  /// Another process held the lock of `path` for too long.
  case busy(path: String)
  /// Something other than a regular file stands at `path`.
  case notRegular(path: String)
  /// The log's end is no record and too long to be passed over.
  case damaged(path: String)
  /// The key file does not hold 32 bytes.
  case badKey(path: String)
}

extension RunLogError: CustomStringConvertible {
  /// What, where, and what helps.
  package var description: String {
    switch self {
    case .system(let operation, let path, let errno):
      "cannot \(operation) \(path): \(SystemError.text(errno))"
    case .busy(let path):
      "\(path) was locked by another process for \(FileLock.patience / 1000) ms"
    case .notRegular(let path):
      "\(path) is not a regular file; move it away"
    case .damaged(let path):
      "\(path) ends in bytes that are no record; run `belay verify` and move the file away"
    case .badKey(let path):
      "\(path) does not hold 32 bytes; move it away and a new key is made"
    }
  }

  /// One word for the record of a spilled event.
  var word: String {
    switch self {
    case .system: "unwritable"
    case .busy: "busy"
    case .notRegular: "not-regular"
    case .damaged: "damaged"
    case .badKey: "bad-key"
    }
  }
}
