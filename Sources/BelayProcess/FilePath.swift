import BelayIO

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Paths as the system sees them.
package enum FilePath {
  /// The path without symbolic links; `nil` if nothing stands there.
  package static func resolved(_ path: String) -> String? {
    guard let result = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(result) }
    return unsafe String(cString: result)
  }

  /// The path from the root, with `.` and `..` worked in by their letters and symbolic links kept.
  ///
  /// - Returns: `nil` for a relative path where the working directory is gone.
  package static func absolute(_ path: String) -> String? {
    var whole = path
    if !path.hasPrefix("/") {
      guard let folder = ProcessEnvironment.workingDirectory() else { return nil }
      whole = "\(folder)/\(path)"
    }
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// The folder that holds an absolute path.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  /// The last part of a path.
  package static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
