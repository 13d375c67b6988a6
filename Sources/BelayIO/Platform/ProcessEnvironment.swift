#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What the process was started with.
package enum ProcessEnvironment {
  /// The arguments that `main` was called with, after the program's name.
  package static func arguments(
    _ count: Int32, _ words: UnsafePointer<UnsafePointer<CChar>?>?
  ) -> [String] {
    guard count > 1, let words = unsafe words else { return [] }
    return (1..<Int(count)).compactMap { index in
      unsafe words[index].map { unsafe String(cString: $0) }
    }
  }

  /// The value of an environment variable; `nil` if it is unset or empty.
  package static func value(_ name: String) -> String? {
    // Passed as it is, the name would be copied into an array first.
    unsafe name.withCString { name in
      guard let value = unsafe getenv(name), unsafe value.pointee != 0 else { return nil }
      return unsafe String(cString: value)
    }
  }

  /// The working directory; `nil` if it was removed.
  package static func workingDirectory() -> String? {
    guard let buffer = unsafe getcwd(nil, 0) else { return nil }
    defer { unsafe free(buffer) }
    return unsafe String(cString: buffer)
  }

  /// Whether a descriptor is a terminal.
  package static func isTerminal(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1
  }

  /// Makes failed writes return an error instead of ending the process: on a closed pipe, and past the
  /// file size limit.
  package static func ignoreWriteSignals() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }
}
