#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What the process is told from outside.
enum Environment {
  /// A variable of the environment.
  static func value(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// Processor time of this process in microseconds: what other processes do does not count.
  static func processorTime() -> Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
  }
}
