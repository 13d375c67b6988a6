#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A folder of one's own that is removed, with all that is in it, when its owner goes.
package struct TemporaryFolder: ~Copyable {
  /// Absolute, without a trailing slash; readable by this user only.
  package let path: String

  /// Makes a folder below `$TMPDIR`, else `/tmp`; `nil` if that cannot be written.
  package init?(prefix: String) {
    let parent = ProcessEnvironment.value("TMPDIR") ?? "/tmp"
    var template = Array("\(parent)/\(prefix).XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return false }
      return unsafe mkdtemp(base) != nil
    }
    guard made else { return nil }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { TemporaryFolder.remove(path) }

  /// Removes a file, or a folder and what is in it; links are removed, not followed.
  private static func remove(_ path: String) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unsafe unlink(path)
      return
    }
    for name in FolderListing.names(in: path) { remove(path + "/" + name) }
    unsafe rmdir(path)
  }
}
