#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What stands in a folder, names as bytes.
package struct FolderEntries: Sendable {
  /// What an entry is, as far as the folder itself says.
  package enum Kind: Sendable, Equatable {
    case file
    case folder
    case link
    /// A pipe, socket or device.
    case special
    /// The file system does not say; `FolderEntries.kind(of:)` finds out.
    case unknown
  }

  /// One entry.
  package struct Entry: Sendable {
    package let name: [UInt8]
    package let kind: Kind
  }

  /// Sorted by the bytes of their names, without `.` and `..`.
  package let entries: [Entry]

  /// Reads a folder.
  ///
  /// - Throws: why it cannot be read.
  package init(of folder: [UInt8]) throws(FileError) {
    if folder.contains(0) { throw .unreadable(errno: EINVAL) }
    let stream = unsafe (folder + [0]).withUnsafeBytes { bytes in
      unsafe bytes.bindMemory(to: CChar.self).baseAddress.flatMap { unsafe opendir($0) }
    }
    guard let stream = unsafe stream else {
      throw errno == ENOENT ? .missing : .unreadable(errno: errno)
    }
    defer { unsafe closedir(stream) }
    var entries: [Entry] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
        unsafe field.withMemoryRebound(to: UInt8.self, capacity: 256) { bytes in
          unsafe [UInt8](UnsafeBufferPointer(start: bytes, count: Self.length(bytes)))
        }
      }
      if name == [UInt8(ascii: ".")] || name == [UInt8(ascii: "."), UInt8(ascii: ".")] { continue }
      entries.append(Entry(name: name, kind: Self.kind(type: unsafe entry.pointee.d_type)))
    }
    entries.sort { $0.name.lexicographicallyPrecedes($1.name) }
    self.entries = entries
  }

  /// What stands at a path, links not followed; `nil` if nothing does.
  package static func kind(of path: [UInt8]) -> Kind? {
    var status = stat()
    let result = unsafe (path + [0]).withUnsafeBytes { bytes in
      guard let name = unsafe bytes.bindMemory(to: CChar.self).baseAddress else { return Int32(-1) }
      return unsafe lstat(name, &status)
    }
    guard result == 0, !path.contains(0) else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .special
    }
  }

  private static func length(_ bytes: UnsafePointer<UInt8>) -> Int {
    var length = 0
    while length < 255, unsafe bytes[length] != 0 { length += 1 }
    return length
  }

  /// The values of `d_type`, readdir(3).
  private static func kind(type: UInt8) -> Kind {
    switch type {
    case 8: .file
    case 4: .folder
    case 10: .link
    case 0: .unknown
    default: .special
    }
  }
}
