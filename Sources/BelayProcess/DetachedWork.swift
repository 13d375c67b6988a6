import CSpawn

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Work that a hook leaves to a process of its own, so that Codex need not wait for it.
package enum DetachedWork {
  /// Does `body` in a copy of this process that holds none of its standard descriptors, and ends the copy.
  ///
  /// Codex takes a hook to be over when it has ended and its pipes are closed: the copy closes them before
  /// anything else, and is in a session of its own. It ends after `milliseconds` whatever happens. For
  /// processes with one thread only. If the system allows no copy, nothing is done.
  package static func run(milliseconds: Int, _ body: () -> Void) {
    guard belay_fork() == 0 else { return }
    // The answers of `LastAnswer` are for the hook itself.
    for signal in [SIGALRM, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV] {
      restoreDefault(signal)
    }
    _ = setsid()
    let nothing = unsafe open("/dev/null", O_RDWR)
    for descriptor in 0..<3 as Range<Int32> {
      if nothing < 0 || dup2(nothing, descriptor) < 0 { _ = close(descriptor) }
    }
    if nothing > 2 { _ = close(nothing) }
    endAfter(milliseconds)
    body()
    _exit(0)
  }

  private static func restoreDefault(_ number: Int32) {
    #if canImport(Glibc)
    _ = signal(number, nil)
    #else
    _ = signal(number, SIG_DFL)
    #endif
  }

  /// Lets the alarm, whose default is to end the process, go off.
  private static func endAfter(_ milliseconds: Int) {
    var timer = itimerval()
    timer.it_value.tv_sec = milliseconds / 1000
    timer.it_value.tv_usec = .init(milliseconds % 1000 * 1000)
    #if canImport(Glibc)
    unsafe setitimer(0, &timer, nil)
    #else
    unsafe setitimer(ITIMER_REAL, &timer, nil)
    #endif
  }
}
