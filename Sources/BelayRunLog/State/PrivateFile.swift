import BelayDigest
import BelayIO

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Folders and files that only their owner may read.
enum PrivateFile {
  /// Makes a folder and the folders above it, as far as they are missing.
  static func makeFolder(_ path: String) throws(RunLogError) {
    if unsafe mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    let number = errno
    guard number == ENOENT, let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")),
      slash != path.startIndex
    else { throw .system(operation: "make the folder", path: path, errno: number) }
    try makeFolder(String(path[..<slash]))
    if unsafe mkdir(path, 0o700) != 0, errno != EEXIST {
      throw .system(operation: "make the folder", path: path, errno: errno)
    }
  }

  /// Writes a file that appears at once and whole, in place of what stood there; if `synced`, the bytes
  /// are on the disk before.
  static func replace(_ path: String, with bytes: [UInt8], synced: Bool) throws(RunLogError) {
    let temporary = path + "." + Hexadecimal.string(RandomBytes.make(6)) + ".tmp"
    try create(temporary, bytes, synced: synced)
    if unsafe rename(temporary, path) != 0 {
      let number = errno
      _ = unsafe unlink(temporary)
      throw .system(operation: "write", path: path, errno: number)
    }
  }

  /// Removes a file, if it is there.
  static func remove(_ path: String) {
    _ = unsafe unlink(path)
  }

  /// Writes a file that does not exist yet; what cannot be written whole is removed.
  static func create(_ path: String, _ bytes: [UInt8], synced: Bool) throws(RunLogError) {
    let number = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard number >= 0 else { throw .system(operation: "make", path: path, errno: errno) }
    let file = OwnedDescriptor(number)
    let isWritten = DescriptorOutput.writeAll(bytes, to: file.number)
    if isWritten && (!synced || fdatasync(file.number) == 0) { return }
    let failure = errno
    _ = unsafe unlink(path)
    throw .system(operation: "write", path: path, errno: failure)
  }
}
