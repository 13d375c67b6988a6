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
    let file = try open(path, following: following)
    let size = try size(file)
    if size > limit { throw .tooLarge(limit: limit) }
    switch DescriptorInput.readAll(from: file.number, limit: limit, expected: size) {
    case .read(let bytes): return bytes
    case .tooLarge: throw .tooLarge(limit: limit)
    case .failed(let errno): throw .unreadable(errno: errno)
    }
  }

  /// Opens a regular file for reading; never waits for a FIFO and never opens a device.
  package static func open(
    _ path: String, following: Bool = false
  ) throws(FileError) -> OwnedDescriptor {
    // The C library would stop at the NUL and open another file.
    if path.utf8.contains(0) { throw .unreadable(errno: EINVAL) }
    // Without O_NONBLOCK, opening a FIFO would wait for a writer.
    let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY | (following ? 0 : O_NOFOLLOW)
    var number: Int32
    #if canImport(Glibc)
    repeat { number = unsafe Glibc.open(path, flags) } while number < 0 && errno == EINTR
    #else
    repeat { number = unsafe Darwin.open(path, flags) } while number < 0 && errno == EINTR
    #endif
    if number < 0 { throw openingError(errno, following: following) }
    let file = OwnedDescriptor(number)
    var status = stat()
    guard unsafe fstat(file.number, &status) == 0 else { throw .unreadable(errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
    return file
  }

  /// How many bytes an open file holds now.
  package static func size(_ file: borrowing OwnedDescriptor) throws(FileError) -> Int {
    var status = stat()
    guard unsafe fstat(file.number, &status) == 0 else { throw .unreadable(errno: errno) }
    return max(0, Int(status.st_size))
  }

  /// Reads `count` bytes of an open file from `offset` on, or what there is of them.
  package static func read(
    _ file: borrowing OwnedDescriptor, at offset: Int, count: Int
  ) throws(FileError) -> [UInt8] {
    let number = file.number
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: max(0, count)) { room, used in
      used = 0
      guard let base = room.baseAddress else { return }
      while used < room.count {
        let received = unsafe pread(
          number, base + used, room.count - used, off_t(offset + used))
        if received == 0 { return }
        if received > 0 { used += received }
        if received < 0, errno != EINTR {
          failure = errno
          return
        }
      }
    }
    if failure != 0 { throw .unreadable(errno: failure) }
    return bytes
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
