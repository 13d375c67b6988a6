#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The names in a folder.
package enum FolderListing {
  /// The number of the error with which a folder cannot be listed; 0 if it can.
  package static func failure(of folder: String) -> Int32 {
    guard let stream = unsafe opendir(folder) else { return errno }
    unsafe closedir(stream)
    return 0
  }

  /// The names in a folder, without `.` and `..`, sorted by bytes; empty if it cannot be read.
  package static func names(in folder: String) -> [String] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
        unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
