#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What the C library says of error numbers.
package enum SystemError {
  /// The message of the C library with the number, for example `No space left on device (28)`.
  package static func text(_ number: Int32) -> String {
    guard let message = unsafe strerror(number) else { return "error \(number)" }
    return unsafe "\(String(cString: message)) (\(number))"
  }
}
