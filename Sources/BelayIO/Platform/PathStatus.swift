#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What stands at a path, without opening it.
package enum PathStatus {
  /// Whether something stands there; links are followed.
  package static func exists(_ path: String) -> Bool {
    unsafe access(path, F_OK) == 0
  }

  /// Whether a folder stands there; links are followed.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a program stands there that this user may start.
  package static func isExecutable(_ path: String) -> Bool {
    unsafe access(path, X_OK) == 0 && !isFolder(path)
  }

  /// What stands at a path, links not followed.
  package enum Kind: Sendable, Equatable {
    case missing
    case file(size: Int)
    case folder
    case link
    /// A pipe, socket or device.
    case special
  }

  /// What stands at `path` itself.
  package static func kind(_ path: String) -> Kind {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return .missing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(size: Int(status.st_size))
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .special
    }
  }

  /// What changes whenever what stands at `path` itself is written: its size and the time in nanoseconds; `nil`
  /// if nothing stands there.
  package static func stamp(_ path: String) -> (size: Int64, time: Int64)? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    #if canImport(Glibc)
    let time = status.st_mtim
    #else
    let time = status.st_mtimespec
    #endif
    return (Int64(status.st_size), Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec))
  }

  /// When the file at `path` was last written, in seconds since 1970; 0 if there is none.
  package static func modified(_ path: String) -> Int {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return 0 }
    #if canImport(Glibc)
    return status.st_mtim.tv_sec
    #else
    return status.st_mtimespec.tv_sec
    #endif
  }
}
