import CSodium

/// The start of libsodium, where it is needed: before random bytes and before BLAKE2b.
///
/// SHA-256 and HMAC work without it. It costs 500 instructions and two system calls.
enum Sodium {
  /// Whether the library could start; it is asked once a process, by whichever thread comes first.
  private static let isReady = sodium_init() >= 0

  /// Starts the library if nobody has.
  ///
  /// A failure has no consequence: random bytes then come from the system call all the same, and hashing
  /// falls back to portable code.
  static func prepare() {
    _ = isReady
  }
}
