#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A file descriptor that is closed when its owner goes.
package struct OwnedDescriptor: ~Copyable {
  /// The number the system knows it by.
  package let number: Int32

  /// Takes over an open descriptor.
  package init(_ number: Int32) {
    self.number = number
  }

  deinit {
    _ = close(number)
  }
}
