import BelayIO

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A started program in a process group of its own, with pipes to its three standard descriptors.
///
/// It does not outlive its owner: `deinit` kills the group and takes in the status.
struct ChildProcess: ~Copyable {
  /// Why the exchange with a child stopped.
  enum Failure: Error {
    case timedOut
    case system(errno: Int32)

    func asProgramError(_ name: String, milliseconds: Int) -> ProgramError {
      switch self {
      case .timedOut: .timedOut(program: name, milliseconds: milliseconds)
      case .system(let errno): .unreachable(program: name, errno: errno)
      }
    }
  }

  private let identifier: pid_t
  private var inputPipe: Int32
  private var outputPipe: Int32
  private var errorPipe: Int32
  private var pending: [UInt8] = []
  private var written = 0
  private var closesInput = false
  private var ending: ProgramOutcome.Ending?
  private let limit: Int

  /// What it has written to its standard output and nobody has taken yet.
  private(set) var output: [UInt8] = []
  /// What it has written to its standard error.
  private(set) var errors: [UInt8] = []
  /// Whether more was written than `limit` allows to keep.
  private(set) var isCut = false

  /// Starts a program.
  init(starting program: Program, limit: Int) throws(ProgramError) {
    // A child that does not read its input must not end this process.
    ProcessEnvironment.ignoreWriteSignals()
    let spawned = try SpawnedProgram(program)
    identifier = spawned.identifier
    inputPipe = spawned.input
    outputPipe = spawned.output
    errorPipe = spawned.errors
    self.limit = limit
  }

  deinit {
    for descriptor in [inputPipe, outputPipe, errorPipe] where descriptor >= 0 {
      _ = close(descriptor)
    }
    guard ending == nil else { return }
    kill(-identifier, SIGKILL)
    var status: Int32 = 0
    while unsafe waitpid(identifier, &status, 0) < 0 && errno == EINTR {}
  }

  /// Whether somebody still holds one of the output pipes open.
  var isTalking: Bool { outputPipe >= 0 || errorPipe >= 0 }

  /// Whether its standard output is still open.
  var isOutputOpen: Bool { outputPipe >= 0 }

  /// Adds bytes to what is written to its standard input.
  mutating func queue(_ bytes: [UInt8]) {
    pending.append(contentsOf: bytes)
  }

  /// Ends its standard input behind what was queued.
  mutating func closeInputWhenWritten() {
    closesInput = true
    if written == pending.count { closeInput() }
  }

  /// Takes the next whole line of its standard output, without the newline.
  mutating func takeLine() -> [UInt8]? {
    guard let newline = output.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let line = Array(output[..<newline])
    output.removeSubrange(...newline)
    return line
  }

  /// Takes all that it has written to its standard output so far.
  mutating func takeOutput() -> [UInt8] {
    let taken = output
    output = []
    return taken
  }

  /// Waits until something can be written or read, and does it.
  mutating func step(until deadline: Int64) throws(Failure) {
    let left = deadline - SystemClock.monotonicMicroseconds()
    guard left > 0 else { throw .timedOut }
    var waiting = [
      pollfd(fd: written < pending.count ? inputPipe : -1, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: outputPipe, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errorPipe, events: Int16(POLLIN), revents: 0),
    ]
    let milliseconds = Int32(clamping: (left + 999) / 1000)
    let count = unsafe poll(&waiting, nfds_t(waiting.count), milliseconds)
    if count < 0 && errno != EINTR { throw .system(errno: errno) }
    guard count > 0 else { return }
    if waiting[0].revents != 0 { writePending() }
    if waiting[1].revents != 0,
      !Self.readAvailable(outputPipe, into: &output, limit: limit, cut: &isCut)
    {
      _ = close(outputPipe)
      outputPipe = -1
    }
    if waiting[2].revents != 0,
      !Self.readAvailable(errorPipe, into: &errors, limit: limit, cut: &isCut)
    {
      _ = close(errorPipe)
      errorPipe = -1
    }
  }

  /// Waits for its end.
  mutating func waitForEnd(until deadline: Int64) throws(Failure) -> ProgramOutcome.Ending {
    var pause: Int32 = 0
    while true {
      var status: Int32 = 0
      let result = unsafe waitpid(identifier, &status, WNOHANG)
      if result == identifier {
        let signal = status & 0x7F
        let ended: ProgramOutcome.Ending =
          signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
        ending = ended
        return ended
      }
      if result < 0 && errno != EINTR { throw .system(errno: errno) }
      guard SystemClock.monotonicMicroseconds() < deadline else { throw .timedOut }
      _ = poll(nil, 0, pause)
      pause = min(10, pause + 1)
    }
  }

  private mutating func closeInput() {
    guard inputPipe >= 0 else { return }
    _ = close(inputPipe)
    inputPipe = -1
    pending = []
    written = 0
  }

  private mutating func writePending() {
    let from = written
    let count = unsafe pending.withUnsafeBytes { bytes in
      unsafe bytes.baseAddress.map {
        unsafe write(inputPipe, $0 + from, bytes.count - from)
      } ?? 0
    }
    if count >= 0 {
      written += count
    } else if errno != EINTR && errno != EAGAIN {
      // It has closed its input: that is its right, and its answer still counts.
      closeInput()
      return
    }
    guard written == pending.count else { return }
    pending = []
    written = 0
    if closesInput { closeInput() }
  }

  /// Reads what is there; `false` at the end.
  private static func readAvailable(
    _ descriptor: Int32, into buffer: inout [UInt8], limit: Int, cut: inout Bool
  ) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe chunk.withUnsafeMutableBytes { bytes in
      unsafe read(descriptor, bytes.baseAddress, bytes.count)
    }
    if count < 0 { return errno == EINTR || errno == EAGAIN }
    let kept = max(0, min(count, limit - buffer.count))
    buffer.append(contentsOf: chunk[..<kept])
    if kept < count { cut = true }
    return count > 0
  }
}
