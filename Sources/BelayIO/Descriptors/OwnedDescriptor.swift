#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A file descriptor that is closed when its owner goes.
///
/// Public, because Embedded Swift lets modules end the life only of public types with a `deinit`.
public struct OwnedDescriptor: ~Copyable {
  /// The number the system knows it by.
  public let number: Int32

  /// Takes over an open descriptor.
  package init(_ number: Int32) {
    self.number = number
  }

  @inlinable
  deinit {
    Self.close(number)
  }

  /// `close(2)`.
  public static func close(_ number: Int32) {
    #if canImport(Darwin)
    _ = Darwin.close(number)
    #else
    _ = Glibc.close(number)
    #endif
  }
}
