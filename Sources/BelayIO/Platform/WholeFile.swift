#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Files written as a whole: a reader sees the old content or the new, never a part.
package enum WholeFile {
  /// Writes a temporary file beside `path` and renames it over `path`.
  ///
  /// `mode`: of a new file; an existing file keeps its own.
  /// Returns 0, or the `errno` of the step that failed; nothing is left behind then.
  package static func write(_ bytes: [UInt8], to path: String, mode: UInt16 = 0o600) -> Int32 {
    var status = stat()
    let kept = unsafe stat(path, &status) == 0 ? UInt16(status.st_mode & 0o7777) : mode
    let temporary = "\(path).\(getpid()).new"
    let descriptor = unsafe open(
      temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode_t(0o600))
    guard descriptor >= 0 else { return errno }
    var failure: Int32 = 0
    if !DescriptorOutput.writeAll(bytes, to: descriptor) { failure = errno == 0 ? EIO : errno }
    if failure == 0 && fchmod(descriptor, mode_t(kept)) != 0 { failure = errno }
    if failure == 0 && fsync(descriptor) != 0 { failure = errno }
    close(descriptor)
    if failure == 0, unsafe rename(temporary, path) != 0 { failure = errno }
    if failure != 0 { unsafe unlink(temporary) }
    return failure
  }
}
