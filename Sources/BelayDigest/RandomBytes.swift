import CSodium

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Random bytes from the operating system, good for keys.
package enum RandomBytes {
  /// The most bytes that the system gives at once (`getentropy(3)`).
  private static let most = 256

  /// `count` random bytes.
  ///
  /// The system is asked directly: libsodium would first ask which instructions the processor has, which
  /// takes four microseconds a question in a virtual machine.
  package static func make(_ count: Int) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: max(0, count)) { room, used in
      guard let base = room.baseAddress, count > 0 else { return }
      while used < count {
        let part = min(count - used, most)
        guard unsafe getentropy(base + used, part) == 0 else { break }
        used += part
      }
      guard used < count else { return }
      // Linux before 3.17 has only the device file, which libsodium reads.
      Sodium.prepare()
      unsafe randombytes_buf(base, count)
      used = count
    }
  }
}
