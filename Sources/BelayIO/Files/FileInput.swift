#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A regular file, or a descriptor of somebody else's, read piece by piece into one buffer.
///
/// Paths are bytes: a file name need not be UTF-8.
package struct FileInput: ~Copyable {
  private let number: Int32
  private let isOwned: Bool
  /// How many bytes the file held when it was opened; 0 for a descriptor.
  package let size: Int

  /// Opens a regular file; never waits for a FIFO, never reads a device, follows no link.
  ///
  /// - Throws: why it cannot be read.
  package init(_ path: [UInt8], following: Bool = false) throws(FileError) {
    // The C library would stop at the NUL and open another file.
    if path.contains(0) { throw .unreadable(errno: EINVAL) }
    let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY | (following ? 0 : O_NOFOLLOW)
    var number: Int32
    repeat {
      number = unsafe (path + [0]).withUnsafeBytes { bytes in
        guard let name = unsafe bytes.bindMemory(to: CChar.self).baseAddress else { return -1 }
        return unsafe open(name, flags)
      }
    } while number < 0 && errno == EINTR
    if number < 0 { throw Self.openingError(errno) }
    var status = stat()
    guard unsafe fstat(number, &status) == 0 else {
      let failure = errno
      _ = close(number)
      throw .unreadable(errno: failure)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      _ = close(number)
      throw .notRegular
    }
    self.number = number
    isOwned = true
    size = max(0, Int(status.st_size))
  }

  /// Reads a descriptor that stays open.
  package init(descriptor: Int32) {
    number = descriptor
    isOwned = false
    size = 0
  }

  deinit { if isOwned { _ = close(number) } }

  /// Fills a buffer from `start` to its end, or as far as there is input.
  ///
  /// - Returns: how many bytes came; fewer than there was room for only at the end of the input.
  package borrowing func fill(_ buffer: inout [UInt8], from start: Int) throws(FileError) -> Int {
    try read(into: &buffer, from: start, isWhole: true)
  }

  /// Takes what is there, at least one byte, into a buffer from `start` on.
  ///
  /// - Returns: how many bytes came; 0 at the end of the input.
  package borrowing func take(_ buffer: inout [UInt8], from start: Int) throws(FileError) -> Int {
    try read(into: &buffer, from: start, isWhole: false)
  }

  private borrowing func read(
    into buffer: inout [UInt8], from start: Int, isWhole: Bool
  ) throws(FileError) -> Int {
    let number = number
    var failure: Int32 = 0
    let count = unsafe buffer.withUnsafeMutableBytes { room in
      var filled = start
      while filled < room.count, let base = room.baseAddress {
        #if canImport(Glibc)
        let length = unsafe Glibc.read(number, base + filled, room.count - filled)
        #else
        let length = unsafe Darwin.read(number, base + filled, room.count - filled)
        #endif
        if length > 0 {
          filled += length
          if !isWhole { break }
        } else if length == 0 {
          break
        } else if !DescriptorInput.shouldRetry(errno, number, for: Int16(POLLIN)) {
          failure = errno
          break
        }
      }
      return filled - start
    }
    if failure != 0 { throw .unreadable(errno: failure) }
    return count
  }

  /// What a failed `open` means.
  private static func openingError(_ number: Int32) -> FileError {
    switch number {
    case ENOENT, ENOTDIR: .missing
    // What O_NOFOLLOW says of a link, and `open` of a socket.
    case ELOOP, ENXIO: .notRegular
    default: .unreadable(errno: number)
    }
  }
}
