package import BelayIO

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A settings file of another program: read as it is, replaced as a whole, removed.
package struct SettingsFile: Sendable, Equatable {
  /// Where its user sees it; may be a symbolic link, which is kept.
  package let path: String

  /// The most that is read.
  package static let limit = 16 << 20

  package init(path: String) {
    self.path = path
  }

  /// What it holds; `nil` if there is no such file.
  package func read() throws(FileError) -> [UInt8]? {
    do throws(FileError) {
      return try RegularFile.read(path, limit: Self.limit, following: true)
    } catch .missing {
      return nil
    }
  }

  /// Replaces it as a whole, or makes it, with the folders that lead to it.
  ///
  /// - Parameters:
  ///   - bytes: all that it shall hold.
  ///   - mode: of a new file; one that is there keeps its own.
  /// - Returns: 0, or the `errno` of the step that failed; the file is then what it was.
  package func write(_ bytes: [UInt8], mode: UInt16 = 0o600) -> Int32 {
    let place = target()
    let failure = Self.makeFolder(FilePath.folder(of: place))
    return failure != 0 ? failure : WholeFile.write(bytes, to: place, mode: mode)
  }

  /// Removes it; a symbolic link is removed, not what it leads to.
  ///
  /// - Returns: 0, or the `errno`. A file that is not there is no error.
  package func remove() -> Int32 {
    unsafe unlink(path) == 0 || errno == ENOENT ? 0 : errno
  }

  /// The file behind a symbolic link, also one that leads to a file yet to be made.
  private func target() -> String {
    var place = path
    // As many links as the system itself follows.
    for _ in 0..<40 {
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        guard let base = bytes.baseAddress else { return 0 }
        return unsafe readlink(place, base.assumingMemoryBound(to: CChar.self), bytes.count)
      }
      guard count > 0, count < buffer.count else { return place }
      let link = String(decoding: buffer[..<count], as: UTF8.self)
      place = link.hasPrefix("/") ? link : "\(FilePath.folder(of: place))/\(link)"
    }
    return place
  }

  private static func makeFolder(_ path: String) -> Int32 {
    if PathStatus.isFolder(path) { return 0 }
    let failure = makeFolder(FilePath.folder(of: path))
    if failure != 0 { return failure }
    // What Codex keeps beside its hooks is private.
    return unsafe mkdir(path, 0o700) == 0 || errno == EEXIST ? 0 : errno
  }
}
