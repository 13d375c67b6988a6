import BelayTestSupport
import Foundation
import Synchronization

/// A program that one talks to line by line: JSON out, JSON in.
///
/// A class, because its end is what it is for: the program is told to end, then killed.
final class LineProgram: Sendable {
  private struct State {
    var pending: [UInt8] = []
    var lines: [JSONValue] = []
    var isOver = false
  }

  private let process: Process
  private let input: FileHandle
  private let state = Mutex(State())

  /// Starts a program.
  init(
    _ path: String, _ arguments: [String], environment: [String: String], folder: String,
    errors: String
  ) throws {
    process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let (toProgram, fromProgram) = (Pipe(), Pipe())
    process.standardInput = toProgram
    process.standardOutput = fromProgram
    try Data().write(to: URL(fileURLWithPath: errors))
    process.standardError = FileHandle(forWritingAtPath: errors)
    input = toProgram.fileHandleForWriting
    try Self.withAllSignals { try process.run() }
    fromProgram.fileHandleForReading.readabilityHandler = { [weak self] handle in
      let data = handle.availableData
      if data.isEmpty { handle.readabilityHandler = nil }
      self?.take(data)
    }
  }

  /// Runs `body` with no signal blocked.
  ///
  /// A program inherits what is blocked in the thread that starts it. Threads of tests have signals
  /// blocked, and a Codex that cannot see the end of its children takes every hook to be hanging.
  private static func withAllSignals(_ body: () throws -> Void) rethrows {
    var none = sigset_t()
    var before = sigset_t()
    unsafe sigemptyset(&none)
    unsafe pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    try body()
  }

  /// All lines so far.
  var lines: [JSONValue] { state.withLock { $0.lines } }

  /// Sends one line.
  func send(_ value: JSONValue) throws {
    try input.write(contentsOf: Data(value.bytes + [UInt8(ascii: "\n")]))
  }

  /// Waits for a line, from the one numbered `start` on.
  ///
  /// - Returns: its number and content; `nil` if none came in time.
  func wait(
    from start: Int = 0, seconds: Double = 60, for isWanted: (JSONValue) -> Bool
  ) -> (number: Int, line: JSONValue)? {
    let end = Date().addingTimeInterval(seconds)
    var next = start
    while true {
      let (lines, isOver) = state.withLock { ($0.lines, $0.isOver) }
      while next < lines.count {
        if isWanted(lines[next]) { return (next, lines[next]) }
        next += 1
      }
      if isOver || Date() > end { return nil }
      usleep(5000)
    }
  }

  /// Ends its input and waits for its end; kills it if that takes long.
  func stop(seconds: Double = 10) {
    try? input.close()
    let end = Date().addingTimeInterval(seconds)
    while process.isRunning, Date() < end { usleep(5000) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }

  private func take(_ data: Data) {
    state.withLock { state in
      if data.isEmpty { state.isOver = true }
      state.pending += data
      while let newline = state.pending.firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(state.pending[..<newline])
        state.pending.removeSubrange(...newline)
        if let value = try? JSONValue(parsing: line) { state.lines.append(value) }
      }
    }
  }
}
