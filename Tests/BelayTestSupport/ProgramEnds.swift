#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The descriptors between a test and a program it runs: the program's side and the test's.
struct ProgramEnds {
  var childInput: Int32?
  var childOutput: Int32?
  var childError: Int32?
  var input: Int32?
  var output: Int32?
  var error: Int32?

  /// Closes what only the program needs, so that the end of its pipes can be seen.
  func closeChildSide() {
    for descriptor in [childInput, childOutput, childError] {
      if let descriptor { close(descriptor) }
    }
  }

  /// Closes everything.
  func closeAll() {
    closeChildSide()
    for descriptor in [input, output, error] {
      if let descriptor { close(descriptor) }
    }
  }

  /// A pipe that no other program inherits, wherever in the test process it is started.
  static func pipe() throws -> (read: Int32, write: Int32) {
    guard let ends = PlatformFunctions.pipe() else {
      throw ProgramRunError("no pipe can be made", errno: errno)
    }
    return ends
  }

  static func open(_ path: String, _ flags: Int32) throws -> Int32 {
    #if canImport(Glibc)
    let descriptor = unsafe Glibc.open(path, flags | O_CLOEXEC, 0o644)
    #else
    let descriptor = unsafe Darwin.open(path, flags | O_CLOEXEC, 0o644)
    #endif
    guard descriptor >= 0 else { throw ProgramRunError("\(path) cannot be opened", errno: errno) }
    return descriptor
  }
}
