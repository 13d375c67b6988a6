#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// An exclusive `flock` that is not waited for longer than a hook can afford.
enum FileLock {
  /// How long to try, in microseconds.
  static let patience: Int64 = 50_000

  /// Takes the lock of an open file; `false` if another process keeps it too long.
  ///
  /// A holder needs about fifty microseconds, so the first tries come quickly; a blocking `flock` could
  /// only be ended by a signal, and the process has one timer, which is the deadline's.
  static func acquire(_ descriptor: Int32, patience: Int64 = patience) -> Bool {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    let deadline = microseconds() + patience
    var pause: Int64 = 50
    while true {
      let left = deadline - microseconds()
      if left <= 0 { return false }
      var interval = timespec(tv_sec: 0, tv_nsec: Int(min(pause, left)) * 1000)
      unsafe nanosleep(&interval, nil)
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
      pause = min(pause * 2, 400)
    }
  }

  /// Gives the lock back before the file is closed.
  static func release(_ descriptor: Int32) {
    _ = flock(descriptor, LOCK_UN)
  }

  private static func microseconds() -> Int64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
  }
}
