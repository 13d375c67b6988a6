/// Why a file could not be read.
package enum FileError: Error, Equatable, Sendable {
  /// There is no such file.
  case missing
  /// It is a folder, FIFO, socket or device, or a symbolic link where none is followed.
  case notRegular
  /// It holds more than `limit` bytes.
  case tooLarge(limit: Int)
  /// The system refused to open or read it.
  case unreadable(errno: Int32)
}

extension FileError: CustomStringConvertible {
  /// What is wrong, to be put behind the file's name.
  package var description: String {
    switch self {
    case .missing: "there is no such file"
    case .notRegular: "it is not a regular file"
    case .tooLarge(let limit): "it holds more than \(limit) bytes, the most that is read"
    case .unreadable(let errno): "it cannot be read: \(SystemError.text(errno))"
    }
  }
}
