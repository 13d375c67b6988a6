import CSodium

/// The start of libsodium, where it is needed: before BLAKE2b, which it chooses for this processor.
///
/// SHA-256 and HMAC work without it. It asks the processor four times what it can do, which takes four
/// microseconds a time in a virtual machine.
enum Sodium {
  /// Whether the library could start; it is asked once a process, by whichever thread comes first.
  private static let isReady = sodium_init() >= 0

  /// Starts the library if nobody has.
  ///
  /// A failure has no consequence: hashing then falls back to portable code.
  static func prepare() {
    _ = isReady
  }
}
