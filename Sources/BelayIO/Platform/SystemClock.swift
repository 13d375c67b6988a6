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
