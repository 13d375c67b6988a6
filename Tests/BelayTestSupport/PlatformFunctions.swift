#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Functions of the C library that its Swift module does not show, looked up by name.
enum PlatformFunctions {
  /// `posix_spawn_file_actions_addchdir_np`; `false` if the library lacks it.
  static func addChangeOfFolder(
    _ actions: UnsafeMutableRawPointer, to folder: String
  ) -> Bool {
    typealias Function = @convention(c) (UnsafeMutableRawPointer, UnsafePointer<CChar>) -> Int32
    guard
      let symbol = unsafe dlsym(dlopen(nil, RTLD_NOW), "posix_spawn_file_actions_addchdir_np")
    else { return false }
    let function = unsafe unsafeBitCast(symbol, to: Function.self)
    return unsafe function(actions, folder) == 0
  }

  /// A pipe whose ends no other program inherits: `pipe2` where there is one.
  static func pipe() -> (read: Int32, write: Int32)? {
    typealias Function = @convention(c) (UnsafeMutablePointer<Int32>, Int32) -> Int32
    var ends: [Int32] = [-1, -1]
    if let symbol = unsafe dlsym(dlopen(nil, RTLD_NOW), "pipe2") {
      let function = unsafe unsafeBitCast(symbol, to: Function.self)
      guard unsafe function(&ends, O_CLOEXEC) == 0 else { return nil }
      return (ends[0], ends[1])
    }
    #if canImport(Glibc)
    guard unsafe Glibc.pipe(&ends) == 0 else { return nil }
    #else
    guard unsafe Darwin.pipe(&ends) == 0 else { return nil }
    #endif
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }
}
