import BelayIO
import Foundation

/// Opens a file for a test.
func opened(_ path: String, _ flags: Int32 = O_RDONLY) -> OwnedDescriptor {
  OwnedDescriptor(unsafe open(path, flags))
}

/// Whether this process may use a file in a way, as `access` has it.
func isAccessible(_ path: String, _ mode: Int32) -> Bool {
  unsafe access(path, mode) == 0
}

/// A pipe whose ends are closed when it goes.
struct TestPipe: ~Copyable {
  private var input: Int32
  private var output: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { throw POSIXError(.EMFILE) }
    input = ends[0]
    output = ends[1]
  }

  /// The end to read from.
  var inputNumber: Int32 { input }

  /// The end to write to.
  var outputNumber: Int32 { output }

  /// Closes the end to read from, so that writing fails.
  mutating func closeInput() {
    close(input)
    input = -1
  }

  /// Closes the end to write to, so that the reader comes to its end.
  mutating func closeOutput() {
    close(output)
    output = -1
  }

  /// Hands over the end to write to.
  mutating func takeOutput() -> Int32 {
    defer { output = -1 }
    return output
  }

  deinit {
    if input >= 0 { close(input) }
    if output >= 0 { close(output) }
  }
}

/// Makes a descriptor answer "try again" instead of waiting.
func makeNonBlocking(_ descriptor: Int32) {
  _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
}

/// Installs a handler that does nothing, and without SA_RESTART, so that `read` does return with
/// EINTR.
func catchSignal(_ number: Int32) -> Bool {
  var action = sigaction()
  #if canImport(Glibc)
  unsafe action.__sigaction_handler.sa_handler = { _ in }
  #else
  unsafe action.__sigaction_u.__sa_handler = { _ in }
  #endif
  return unsafe sigaction(number, &action, nil) == 0
}

/// Makes a socket with a name in the file system.
func boundSocket(_ path: String) -> OwnedDescriptor {
  #if canImport(Glibc)
  let kind = Int32(SOCK_STREAM.rawValue)
  #else
  let kind = SOCK_STREAM
  #endif
  let descriptor = socket(AF_UNIX, kind, 0)
  var address = sockaddr_un()
  address.sun_family = sa_family_t(AF_UNIX)
  unsafe withUnsafeMutableBytes(of: &address.sun_path) {
    unsafe $0.copyBytes(from: Array(path.utf8).prefix($0.count - 1))
  }
  unsafe withUnsafePointer(to: &address) { pointer in
    _ = unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      unsafe bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
    }
  }
  return OwnedDescriptor(descriptor)
}
