#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Reading files that somebody else may have put there.
package enum RegularFile {
  /// Reads a whole regular file; never waits for a FIFO and never reads a device.
  ///
  /// - Parameters:
  ///   - path: the file. Symbolic links in its folders are followed in any case.
  ///   - limit: the most bytes accepted; more is an error.
  ///   - following: whether the file itself may be a symbolic link. Right for files that the user
  ///     or the administrator placed, wrong for anything in a repository.
  /// - Returns: what the file holds.
  /// - Throws: why it cannot be had.
  package static func read(
    _ path: String, limit: Int, following: Bool = false
  ) throws(FileError) -> [UInt8] {
    // The C library would stop at the NUL and open another file.
    if path.utf8.contains(0) { throw .unreadable(errno: EINVAL) }
    // Without O_NONBLOCK, opening a FIFO would wait for a writer.
    let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY | (following ? 0 : O_NOFOLLOW)
    var number: Int32
    repeat { number = unsafe open(path, flags) } while number < 0 && errno == EINTR
    if number < 0 { throw openingError(errno, following: following) }
    let file = OwnedDescriptor(number)

    var status = stat()
    guard unsafe fstat(file.number, &status) == 0 else { throw .unreadable(errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
    let size = Int(status.st_size)
    if size > limit { throw .tooLarge(limit: limit) }
    switch DescriptorInput.readAll(from: file.number, limit: limit, expected: max(0, size)) {
    case .read(let bytes): return bytes
    case .tooLarge: throw .tooLarge(limit: limit)
    case .failed(let errno): throw .unreadable(errno: errno)
    }
  }

  /// What a failed `open` means.
  private static func openingError(_ number: Int32, following: Bool) -> FileError {
    switch number {
    case ENOENT, ENOTDIR: .missing
    // What O_NOFOLLOW says of a link, and `open` of a socket.
    case ELOOP where !following: .notRegular
    case ENXIO: .notRegular
    default: .unreadable(errno: number)
    }
  }
}
