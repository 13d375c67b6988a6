import BelayDigest
import BelayIO

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The key under which arguments are digested: 32 random bytes that never leave the machine.
package enum LocalKey {
  /// The length of the key in bytes.
  package static let length = 32

  /// Reads the key, and makes it if there is none.
  ///
  /// Two processes that start at once get the same key: each writes its own temporary file, and `link`
  /// lets only the first one have the name.
  package static func load(stateFolder: String) throws(RunLogError) -> [UInt8] {
    let folder = StateFolder(stateFolder)
    if let key = try read(folder.key) { return key }
    try PrivateFile.makeFolder(folder.path)
    let temporary = folder.key + "." + Hexadecimal.string(RandomBytes.make(6)) + ".tmp"
    try PrivateFile.create(temporary, RandomBytes.make(length), synced: true)
    defer { _ = unsafe unlink(temporary) }
    if unsafe link(temporary, folder.key) != 0, errno != EEXIST {
      throw .system(operation: "make", path: folder.key, errno: errno)
    }
    guard let key = try read(folder.key) else {
      throw .system(operation: "read", path: folder.key, errno: ENOENT)
    }
    return key
  }

  /// The key; `nil` if there is no such file.
  private static func read(_ path: String) throws(RunLogError) -> [UInt8]? {
    let number = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard number >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw errno == ELOOP
        ? .notRegular(path: path) : .system(operation: "read", path: path, errno: errno)
    }
    let file = OwnedDescriptor(number)
    // One byte more than the key: a longer file is no key. Only a regular file or a device could hold
    // as much, and whoever can put a device there can put a key there.
    let room = length + 1
    var failure: Int32 = 0
    let key = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      guard let base = buffer.baseAddress else { return }
      let received = unsafe pread(file.number, base, room, 0)
      if received < 0 { failure = errno }
      count = max(0, received)
    }
    if failure == EISDIR || failure == ESPIPE { throw .notRegular(path: path) }
    if failure != 0 { throw .system(operation: "read", path: path, errno: failure) }
    guard key.count == length else { throw .badKey(path: path) }
    return key
  }
}
