#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Answers for the process when it can no longer answer itself: time is over, or it has crashed.
///
/// Codex runs the call when a hook times out or ends by a signal, so neither may happen. The answers
/// are written by signal handlers, which may only use async-signal-safe calls (POSIX.1-2017, 2.4.3):
/// everything is prepared beforehand, in memory that is never freed.
package enum LastAnswer {
  /// Starts the timer and takes over the signals of a crash.
  ///
  /// `milliseconds`: from now; at least 1.
  /// `spare`: the JSON that refuses where a reason cannot be written to standard error; an exit
  /// status of 2 without a reason would let the call run. Empty if there is nothing to refuse.
  package static func arm(
    milliseconds: Int, timeOver: EncodedVerdict, crash: EncodedVerdict, spare: [UInt8]
  ) {
    prepare(timeOver: timeOver, crash: crash, spare: spare)
    takeSignalStack()
    install(SIGALRM) { _ in LastAnswer.giveTimeOver() }
    for signal in crashes { install(signal) { _ in LastAnswer.giveCrash() } }
    unblock()
    schedule(milliseconds: max(1, milliseconds))
  }

  /// Replaces the answers, once more is known of the event.
  package static func prepare(timeOver: EncodedVerdict, crash: EncodedVerdict, spare: [UInt8]) {
    unsafe timeOverAnswer = PreparedAnswer.make(timeOver, spare: spare)
    unsafe crashAnswer = PreparedAnswer.make(crash, spare: spare)
  }

  /// Stops the timer: from here on the process writes its own answer.
  package static func disarm() {
    schedule(milliseconds: 0)
  }

  // MARK: - Answers

  @unsafe
  private struct PreparedAnswer {
    let output: UnsafeMutablePointer<UInt8>
    let outputCount: Int
    let error: UnsafeMutablePointer<UInt8>
    let errorCount: Int
    let exitCode: Int32
    let spare: UnsafeMutablePointer<UInt8>
    let spareCount: Int

    static func make(
      _ answer: EncodedVerdict, spare: [UInt8]
    ) -> UnsafeMutablePointer<PreparedAnswer> {
      let prepared = UnsafeMutablePointer<PreparedAnswer>.allocate(capacity: 1)
      unsafe prepared.initialize(
        to: PreparedAnswer(
          output: copy(answer.standardOutput), outputCount: answer.standardOutput.count,
          error: copy(answer.standardError), errorCount: answer.standardError.count,
          exitCode: answer.exitCode, spare: copy(spare), spareCount: spare.count))
      return unsafe prepared
    }

    private static func copy(_ bytes: [UInt8]) -> UnsafeMutablePointer<UInt8> {
      let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, bytes.count))
      for index in bytes.indices { unsafe memory[index] = bytes[index] }
      return unsafe memory
    }
  }

  // Aligned pointers, each replaced as a whole: a handler sees the old answer or the new one.
  nonisolated(unsafe) private static var timeOverAnswer: UnsafeMutablePointer<PreparedAnswer>?
  nonisolated(unsafe) private static var crashAnswer: UnsafeMutablePointer<PreparedAnswer>?

  private static func giveTimeOver() { unsafe give(timeOverAnswer) }

  private static func giveCrash() { unsafe give(crashAnswer) }

  private static func give(_ answer: UnsafeMutablePointer<PreparedAnswer>?) {
    guard let answer = unsafe answer else { _exit(2) }
    _ = unsafe write(1, answer.pointee.output, answer.pointee.outputCount)
    if unsafe write(2, answer.pointee.error, answer.pointee.errorCount) < 0,
      unsafe answer.pointee.spareCount > 0
    {
      _ = unsafe write(1, answer.pointee.spare, answer.pointee.spareCount)
      _exit(0)
    }
    unsafe _exit(answer.pointee.exitCode)
  }

  // MARK: - Signals

  /// The signals of a process that can go on no longer.
  private static let crashes = [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV]

  /// Lets the signals through: whoever started this process may have blocked them, and a mask
  /// survives exec.
  private static func unblock() {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGALRM)
    for signal in crashes { unsafe sigaddset(&signals, signal) }
    unsafe sigprocmask(SIG_UNBLOCK, &signals, nil)
  }

  /// A stack of their own for the handlers: an overflown one cannot hold them.
  private static func takeSignalStack() {
    let size = 64 << 10
    var stack = unsafe stack_t()
    unsafe stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    unsafe stack.ss_size = size
    unsafe sigaltstack(&stack, nil)
  }

  private static func install(_ signal: Int32, _ handler: @escaping @convention(c) (Int32) -> Void)
  {
    var action = sigaction()
    #if canImport(Glibc)
    unsafe action.__sigaction_handler.sa_handler = handler
    #else
    action.__sigaction_u.__sa_handler = handler
    #endif
    action.sa_flags = SA_ONSTACK
    unsafe sigaction(signal, &action, nil)
  }

  /// `ITIMER_REAL`; glibc's header types the constant and the parameter differently.
  #if canImport(Glibc)
  private static let wallClock: Int32 = 0
  #else
  private static let wallClock = ITIMER_REAL
  #endif

  private static func schedule(milliseconds: Int) {
    var timer = itimerval()
    timer.it_value.tv_sec = milliseconds / 1000
    timer.it_value.tv_usec = .init(milliseconds % 1000 * 1000)
    unsafe setitimer(wallClock, &timer, nil)
  }
}
