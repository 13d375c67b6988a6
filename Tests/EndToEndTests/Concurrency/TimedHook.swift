#if os(Linux)
import BelayTestSupport
import Glibc

/// Starts one hook after the other on one thread, without pipes, and tells how long each was blocked.
///
/// A class, because it owns descriptors that are used for thousands of processes.
final class TimedHook {
  /// How one hook ended.
  struct Ending {
    /// The exit status; `nil` if a signal ended it.
    let status: Int32?
    /// Whether it printed anything, as a hook does that could not write its record.
    let isSilent: Bool
    /// How long it neither ran nor waited for a processor, in microseconds.
    ///
    /// The whole time from its start to its end less both, as the kernel counts them
    /// (`/proc/PID/schedstat`). On a disk in memory that leaves the pauses between attempts at the lock.
    let blocked: Int
    /// How often it gave the processor away of itself, as it does for each pause between two attempts at the
    /// lock (`voluntary_ctxt_switches` of `/proc/PID/status`).
    let pauses: Int
  }

  private let path: String
  private let environment: [String]
  private let input: Int32
  private let output: Int32

  /// Makes the files for its input and output.
  ///
  /// - Parameters:
  ///   - path: the executable.
  ///   - environment: the whole of it.
  ///   - scratch: how the two files are named; never on the disk that runs full.
  /// - Throws: `ProgramRunError` if they cannot be made.
  init(_ path: String, environment: [String: String], scratch: String) throws {
    self.path = path
    self.environment = environment.map { $0.key + "=" + $0.value }
    input = unsafe open(scratch + ".in", O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    output = unsafe open(scratch + ".out", O_RDWR | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0o600)
    guard input >= 0, output >= 0 else {
      throw ProgramRunError("\(scratch).in or .out cannot be made", errno: errno)
    }
  }

  deinit {
    close(input)
    close(output)
  }

  /// Lets this thread be served at once, so that what it measures is not its own waiting.
  ///
  /// Its children are ordinary processes again. Only root may; elsewhere the times are longer, not shorter.
  static func becomeUrgent() {
    var parameter = sched_param()
    parameter.sched_priority = 1
    // The header's SCHED_RESET_ON_FORK, which is not imported.
    let resetsOnFork: Int32 = 0x4000_0000
    _ = unsafe sched_setscheduler(0, SCHED_FIFO | resetsOnFork, &parameter)
  }

  /// Runs the hook on an event to its end.
  ///
  /// - Parameters:
  ///   - event: its standard input.
  ///   - arguments: what stands behind its name.
  ///   - killAfter: microseconds after the start when it gets SIGKILL.
  ///   - fileLimit: the size in bytes, a multiple of 512, beyond which it may not write a file.
  /// - Returns: how it ended.
  /// - Throws: `ProgramRunError` if it cannot be started.
  func run(
    _ event: [UInt8], _ arguments: [String], killAfter: UInt32? = nil, fileLimit: Int? = nil
  ) throws -> Ending {
    ftruncate(input, 0)
    ftruncate(output, 0)
    guard unsafe pwrite(input, event, event.count, 0) == event.count, lseek(input, 0, SEEK_SET) == 0
    else { throw ProgramRunError("the event cannot be written", errno: errno) }
    var words = [path] + arguments
    if let fileLimit {
      words = ["/bin/sh", "-c", "ulimit -f \(fileLimit / 512); exec \"$0\" \"$@\""] + words
    }
    let start = Self.microseconds()
    let child = try spawn(words)
    if let killAfter {
      usleep(killAfter)
      kill(child, SIGKILL)
    }
    // The child stays a zombie until its times have been read.
    var information = unsafe siginfo_t()
    while unsafe waitid(P_PID, id_t(child), &information, WEXITED | WNOWAIT) != 0, errno == EINTR {}
    let whole = Self.microseconds() - start
    let used = Self.scheduled(child)
    let pauses = Self.pauses(child)
    var status: Int32 = 0
    unsafe waitpid(child, &status, 0)
    return Ending(
      status: status & 0x7F == 0 ? status >> 8 & 0xFF : nil,
      isSilent: lseek(output, 0, SEEK_END) == 0, blocked: whole - used, pauses: pauses)
  }

  private func spawn(_ words: [String]) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 2)
    var signals = sigset_t()
    unsafe sigfillset(&signals)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
    var argv = unsafe words.map { unsafe strdup($0) }
    unsafe argv.append(nil)
    var envp = unsafe environment.map { unsafe strdup($0) }
    unsafe envp.append(nil)
    defer {
      for index in unsafe argv.indices { unsafe free(argv[index]) }
      for index in unsafe envp.indices { unsafe free(envp[index]) }
    }
    var child: pid_t = 0
    let status = unsafe posix_spawn(&child, words[0], &actions, &attributes, argv, envp)
    guard status == 0 else {
      throw ProgramRunError("\(words[0]) cannot be started", errno: status)
    }
    return child
  }

  /// Microseconds for which a process has run and has waited for a processor.
  private static func scheduled(_ process: pid_t) -> Int {
    content("/proc/\(process)/schedstat").split(separator: " ")
      .prefix(2).reduce(0) { $0 + (Int($1) ?? 0) } / 1000
  }

  private static func pauses(_ process: pid_t) -> Int {
    let mark = "voluntary_ctxt_switches:\t"
    let line = content("/proc/\(process)/status").split(separator: "\n").first {
      $0.hasPrefix(mark)
    }
    return line.flatMap { Int($0.dropFirst(mark.count)) } ?? 0
  }

  private static func content(_ path: String) -> String {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return "" }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = unsafe read(file, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  private static func microseconds() -> Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
  }
}
#endif
