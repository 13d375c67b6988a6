import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension ProgramRun {
  /// Runs the program to its end.
  ///
  /// - Throws: `ProgramRunError` if it cannot be started.
  package func run() throws -> ProgramResult {
    let start = ProgramRun.now()
    let ends = try openEnds()
    let child: pid_t
    do { child = try spawn(ends) } catch {
      ends.closeAll()
      throw error
    }
    ends.closeChildSide()
    if let signal {
      // The program is not waited for before its pipes are closed, so its number is still its own.
      usleep(UInt32(signal.after * 1e6))
      kill(child, signal.number)
    }
    var transfer = PipeTransfer(ends: ends, input: pendingInput)
    let isOver = transfer.run(until: start + timeout)
    if !isOver { kill(child, SIGKILL) }
    transfer.close()
    let ending = ProgramRun.wait(child, until: isOver ? start + timeout : .infinity)
    return ProgramResult(
      ending: isOver ? ending : .timedOut, output: transfer.output, error: transfer.error,
      seconds: ProgramRun.now() - start)
  }

  static func now() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private var pendingInput: PipeTransfer.Input {
    switch input {
    case .bytes(let bytes): .init(bytes: bytes, closes: true)
    case .neverEnding(let bytes): .init(bytes: bytes, closes: false)
    case .file, .closed: .init(bytes: [], closes: true)
    }
  }

  private func openEnds() throws -> ProgramEnds {
    var ends = ProgramEnds()
    do {
      switch input {
      case .bytes, .neverEnding:
        let pipe = try ProgramEnds.pipe()
        ends.childInput = pipe.read
        ends.input = pipe.write
      case .file(let path): ends.childInput = try ProgramEnds.open(path, O_RDONLY)
      case .closed: break
      }
      (ends.childOutput, ends.output) = try ProgramRun.outputEnds(output)
      (ends.childError, ends.error) = try ProgramRun.outputEnds(error)
    } catch {
      ends.closeAll()
      throw error
    }
    return ends
  }

  private static func outputEnds(_ output: Output) throws -> (child: Int32?, own: Int32?) {
    switch output {
    case .closed: return (nil, nil)
    case .file(let path): return (try ProgramEnds.open(path, O_WRONLY | O_CREAT | O_APPEND), nil)
    case .captured:
      let pipe = try ProgramEnds.pipe()
      return (pipe.write, pipe.read)
    case .brokenPipe:
      let pipe = try ProgramEnds.pipe()
      close(pipe.read)
      return (pipe.write, nil)
    }
  }

  private func spawn(_ ends: ProgramEnds) throws -> pid_t {
    #if canImport(Glibc)
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    #else
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    for (number, descriptor) in [ends.childInput, ends.childOutput, ends.childError].enumerated() {
      if let descriptor {
        unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
      } else {
        unsafe posix_spawn_file_actions_addclose(&actions, Int32(number))
      }
    }
    guard unsafe PlatformFunctions.addChangeOfFolder(&actions, to: workingDirectory) else {
      throw ProgramRunError("\(path) cannot be started in \(workingDirectory)", errno: errno)
    }

    var defaults = sigset_t()
    unsafe sigfillset(&defaults)
    var blocked = sigset_t()
    unsafe sigemptyset(&blocked)
    for signal in blockedSignals { unsafe sigaddset(&blocked, signal) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
    unsafe posix_spawnattr_setsigmask(&attributes, &blocked)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))

    let words = commandLine
    let variables = environment.sorted { $0.key < $1.key }.map { $0.key + "=" + $0.value }
    var child: pid_t = 0
    let status = unsafe ProgramRun.withCStrings(words) { argv in
      unsafe ProgramRun.withCStrings(variables) { envp in
        unsafe posix_spawn(&child, words[0], &actions, &attributes, argv, envp)
      }
    }
    guard status == 0 else {
      throw ProgramRunError("\(words[0]) cannot be started in \(workingDirectory)", errno: status)
    }
    return child
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers = unsafe strings.map { unsafe strdup($0) }
    unsafe pointers.append(nil)
    defer { for index in unsafe pointers.indices { unsafe free(pointers[index]) } }
    return unsafe pointers.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("an array with a nil in it") }
      return unsafe body(base)
    }
  }

  private static func wait(_ child: pid_t, until end: Double) -> ProgramResult.Ending {
    var status: Int32 = 0
    while true {
      let found = unsafe waitpid(child, &status, WNOHANG)
      if found == child { break }
      if found == -1 && errno != EINTR { return .timedOut }
      // Its pipes are closed, yet it goes on.
      if now() > end {
        kill(child, SIGKILL)
        unsafe waitpid(child, &status, 0)
        return .timedOut
      }
      usleep(200)
    }
    let signal = status & 0x7F
    return signal == 0 ? .exited(status >> 8 & 0xFF) : .signalled(signal)
  }
}
