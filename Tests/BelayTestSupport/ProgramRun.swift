/// Runs a program as a file, with exactly the descriptors and the environment that are asked for.
///
/// Signals stand at their defaults and none is blocked, whatever the test process does with them.
package struct ProgramRun: Sendable {
  /// Where standard input comes from.
  package enum Input: Sendable {
    /// These bytes through a pipe, then its end.
    case bytes([UInt8])
    case file(String)
    /// The descriptor is not open.
    case closed
    /// These bytes through a pipe that is never closed.
    case neverEnding([UInt8])
  }

  /// Where standard output or error goes.
  package enum Output: Sendable, Equatable {
    case captured
    case file(String)
    /// The descriptor is not open.
    case closed
    /// A pipe that nobody reads.
    case brokenPipe
  }

  package var path: String
  package var arguments: [String]
  /// The whole environment.
  package var environment: [String: String]
  package var workingDirectory: String
  package var input = Input.bytes([])
  package var output = Output.captured
  package var error = Output.captured
  /// The size in bytes, a multiple of 512, beyond which a file may not be written.
  package var fileSizeLimit: Int?
  /// Signals that are blocked when the program starts, as a careless parent might leave them.
  package var blockedSignals: [Int32] = []
  /// A signal that is sent to the program, and seconds after its start when that happens.
  package var signal: (number: Int32, after: Double)?
  /// Seconds after which the program is killed.
  package var timeout = 30.0

  package init(
    _ path: String, _ arguments: [String] = [], environment: [String: String] = [:],
    workingDirectory: String = "/"
  ) {
    self.path = path
    self.arguments = arguments
    self.environment = environment
    self.workingDirectory = workingDirectory
  }

  /// The command line behind limits and names: a shell sets the limit and becomes the program.
  var commandLine: [String] {
    guard let fileSizeLimit else { return [path] + arguments }
    // POSIX counts `ulimit -f` in units of 512 bytes (sh of Debian and macOS alike).
    return ["/bin/sh", "-c", "ulimit -f \(fileSizeLimit / 512); exec \"$0\" \"$@\"", path]
      + arguments
  }
}
