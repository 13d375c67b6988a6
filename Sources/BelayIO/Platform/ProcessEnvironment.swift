#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What the process was started with.
package enum ProcessEnvironment {
  /// The arguments after the program's name; without any, as Codex starts hooks, nothing is made.
  package static var arguments: [String] {
    CommandLine.argc > 1 ? Array(CommandLine.arguments.dropFirst()) : []
  }

  /// The value of an environment variable; `nil` if it is unset or empty.
  package static func value(_ name: String) -> String? {
    guard let value = unsafe getenv(name), unsafe value.pointee != 0 else { return nil }
    return unsafe String(cString: value)
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
