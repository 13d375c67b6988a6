import BelayIO

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// An open file of chained records.
struct LogFile: ~Copyable {
  /// Where it stands, for messages.
  let path: String
  private let descriptor: OwnedDescriptor

  private init(path: String, descriptor: consuming OwnedDescriptor) {
    self.path = path
    self.descriptor = descriptor
  }

  /// Opens a file for appending and makes it, and the folders above it, if need be.
  static func forAppending(_ path: String, folder: String) throws(RunLogError) -> LogFile {
    let flags = O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    if let file = try descriptor(path, flags) { return file }
    try PrivateFile.makeFolder(folder)
    guard let file = try descriptor(path, flags) else {
      throw .system(operation: "open", path: path, errno: ENOENT)
    }
    return file
  }

  /// Opens an existing file for reading; `nil` if there is none.
  static func forReading(_ path: String) throws(RunLogError) -> LogFile? {
    try descriptor(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
  }

  private static func descriptor(_ path: String, _ flags: Int32) throws(RunLogError) -> LogFile? {
    var number: Int32
    repeat { number = unsafe open(path, flags, 0o600) } while number < 0 && errno == EINTR
    if number >= 0 { return LogFile(path: path, descriptor: OwnedDescriptor(number)) }
    switch errno {
    case ENOENT: return nil
    case ELOOP, ENXIO, EISDIR: throw .notRegular(path: path)
    default: throw .system(operation: "open", path: path, errno: errno)
    }
  }

  /// Takes the lock of the file.
  func lock() throws(RunLogError) {
    if !FileLock.acquire(descriptor.number) { throw .busy(path: path) }
  }

  /// Gives the lock back before the file is closed.
  func unlock() {
    FileLock.release(descriptor.number)
  }

  /// How long the file is; `nil` if its name was taken away since it was opened.
  func size() throws(RunLogError) -> Int? {
    var status = stat()
    guard unsafe fstat(descriptor.number, &status) == 0 else {
      throw .system(operation: "inspect", path: path, errno: errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegular(path: path) }
    return status.st_nlink == 0 ? nil : Int(status.st_size)
  }

  /// Reads `count` bytes, or what there is of them.
  func read(at offset: Int, count: Int) throws(RunLogError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: max(0, count)) { room, used in
      failure = unsafe read(into: room, at: offset, used: &used)
    }
    if failure != 0 { throw .system(operation: "read", path: path, errno: failure) }
    return bytes
  }

  /// Fills `room` from `offset` on, as far as the file reaches.
  ///
  /// - Returns: 0, or the number of the error.
  func read(
    into room: UnsafeMutableBufferPointer<UInt8>, at offset: Int, used: inout Int
  ) -> Int32 {
    used = 0
    guard let base = room.baseAddress else { return 0 }
    while used < room.count {
      let received = unsafe pread(
        descriptor.number, base + used, room.count - used, off_t(offset + used))
      if received == 0 { return 0 }
      if received > 0 { used += received }
      if received < 0, errno != EINTR { return errno }
    }
    return 0
  }

  /// Appends all of `bytes` with one call, or nothing.
  ///
  /// The caller holds the lock, so what a full disk took only in part can be cut off again. If even that
  /// fails, the next writer finds a torn tail and passes over it. `size` is the length of the file before.
  func append(_ bytes: [UInt8], size: Int) throws(RunLogError) {
    var written = 0
    repeat {
      written = unsafe bytes.withUnsafeBytes {
        unsafe write(descriptor.number, $0.baseAddress, $0.count)
      }
    } while written < 0 && errno == EINTR
    if written == bytes.count { return }
    let failure = written < 0 ? errno : ENOSPC
    if written > 0 { _ = ftruncate(descriptor.number, off_t(size)) }
    throw .system(operation: "write", path: path, errno: failure)
  }

  /// Waits until the bytes are on the disk.
  ///
  /// A failure is not reported: the record is written, and that it survives a power cut is a bonus.
  func synchronize() {
    _ = fdatasync(descriptor.number)
  }
}

extension LogFile {
  /// How far from the end records are searched for.
  private static let farthest = 64 << 20
  /// How much is read at once.
  private static let step = 64 << 10
  /// Within how many bytes from the start of a line its record's id stands.
  private static let idReach = 512

  /// Which of some records stand in the last part of the file.
  ///
  /// Asked only of spilled records: whoever took them in and was killed before removing their files left them
  /// for the next holder of the lock, so they stand near the end. The file is read once for all of them,
  /// because others wait for the lock meanwhile.
  func holds(_ records: [SpillFolder.Waiting], size: Int) throws(RunLogError) -> [Bool] {
    var held = [Bool](repeating: false, count: records.count)
    var missing = records.count
    var end = size
    let first = max(0, size - Self.farthest)
    while missing > 0, end > first {
      let start = max(first, end - Self.step)
      let bytes = try read(at: start, count: end - start)
      unsafe bytes.withUnsafeBufferPointer { buffer in
        let text = unsafe LineBytes(buffer)
        var at = start == 0 ? 0 : unsafe text.lineEnd(from: 0) + 1
        while at < bytes.count {
          if let id = unsafe text.firstIndex(
            of: "\"},\"uid\":\"", from: at, before: min(bytes.count, at + Self.idReach))
          {
            for index in records.indices
            where unsafe !held[index] && text.equals(records[index].body.uid, at: id + 10) {
              held[index] = true
              missing -= 1
            }
          }
          at = unsafe text.lineEnd(from: at) + 1
        }
      }
      if start == first { break }
      // A line at the very start shows itself by the newline before it, and may reach into what was read.
      end = start + Self.idReach
    }
    return held
  }
}
