#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The clocks.
package enum SystemClock {
  /// Milliseconds since 1970.
  package static func now() -> Int64 {
    let time = reading(CLOCK_REALTIME)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// Microseconds on a clock that is never set back, from an arbitrary start.
  package static func monotonicMicroseconds() -> Int64 {
    let time = reading(CLOCK_MONOTONIC)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
  }

  /// Does nothing for a while.
  package static func pause(milliseconds: Int32) {
    _ = poll(nil, 0, milliseconds)
  }

  private static func reading(_ clock: clockid_t) -> timespec {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return time
  }
}

extension SystemClock {
  /// Does nothing for so long; signals may end it early.
  package static func sleep(milliseconds: Int) {
    var interval = timespec(tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)
    unsafe nanosleep(&interval, nil)
  }
}
