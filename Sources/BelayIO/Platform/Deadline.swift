#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A timer that ends the process with a prepared answer, whatever the process is busy with.
///
/// Codex runs the call when a hook times out, so the hook has to answer before that happens. The
/// answer is written by a signal handler, which may only use async-signal-safe calls (POSIX.1-2017,
/// 2.4.3): everything is prepared beforehand, in memory that is never freed.
package enum Deadline {
  /// Starts the timer, or starts it anew.
  ///
  /// - Parameters:
  ///   - milliseconds: from now; at least 1.
  ///   - answer: what is written and returned when time is over.
  package static func arm(milliseconds: Int, answer: EncodedVerdict) {
    prepare(answer)
    signal(SIGALRM) { _ in Deadline.expire() }
    schedule(milliseconds: max(1, milliseconds))
  }

  /// Replaces the answer of a running timer.
  package static func prepare(_ answer: EncodedVerdict) {
    let prepared = UnsafeMutablePointer<PreparedAnswer>.allocate(capacity: 1)
    unsafe prepared.initialize(
      to: PreparedAnswer(
        output: copy(answer.standardOutput), outputCount: answer.standardOutput.count,
        error: copy(answer.standardError), errorCount: answer.standardError.count,
        exitCode: answer.exitCode))
    unsafe pending = prepared
  }

  /// Stops the timer: from here on the process writes its own answer.
  package static func disarm() {
    schedule(milliseconds: 0)
  }

  @unsafe
  private struct PreparedAnswer {
    let output: UnsafeMutablePointer<UInt8>
    let outputCount: Int
    let error: UnsafeMutablePointer<UInt8>
    let errorCount: Int
    let exitCode: Int32
  }

  /// One aligned pointer, replaced as a whole: the handler sees the old answer or the new one.
  nonisolated(unsafe) private static var pending: UnsafeMutablePointer<PreparedAnswer>?

  private static func expire() {
    guard let answer = unsafe pending else { _exit(2) }
    _ = unsafe write(1, answer.pointee.output, answer.pointee.outputCount)
    _ = unsafe write(2, answer.pointee.error, answer.pointee.errorCount)
    unsafe _exit(answer.pointee.exitCode)
  }

  private static func copy(_ bytes: [UInt8]) -> UnsafeMutablePointer<UInt8> {
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, bytes.count))
    for index in bytes.indices { unsafe memory[index] = bytes[index] }
    return unsafe memory
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
