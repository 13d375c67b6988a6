#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A file that is written piece by piece and appears under its name when it is whole.
package struct FileOutput: ~Copyable {
  private let path: String
  private let temporary: String
  private let descriptor: OwnedDescriptor

  /// Begins a file beside `path`.
  ///
  /// - Throws: why it cannot be made.
  package init(_ path: String, mode: UInt16 = 0o600) throws(FileError) {
    self.path = path
    temporary = "\(path).\(getpid()).new"
    let number = unsafe open(
      temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode_t(mode))
    guard number >= 0 else { throw .unreadable(errno: errno) }
    descriptor = OwnedDescriptor(number)
  }

  /// The descriptor to write to.
  package var number: Int32 { descriptor.number }

  /// Puts the file in its place.
  ///
  /// - Returns: 0, or the `errno` of the step that failed; nothing is left behind then.
  package consuming func finish() -> Int32 {
    if fsync(descriptor.number) == 0, unsafe rename(temporary, path) == 0 { return 0 }
    let failure = errno
    unsafe unlink(temporary)
    return failure
  }

  /// Takes away what was written.
  package consuming func discard() {
    unsafe unlink(temporary)
  }
}
