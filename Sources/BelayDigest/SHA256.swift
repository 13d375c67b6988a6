import CSodium

/// SHA-256, in one call or as a stream.
///
/// libsodium computes it without special instructions of the processor: about 55 instructions a byte.
package struct SHA256: Sendable {
  /// The length of a digest in bytes.
  package static let length = 32

  private var state: crypto_hash_sha256_state

  /// Starts a stream.
  package init() {
    state = crypto_hash_sha256_state()
    _ = unsafe crypto_hash_sha256_init(&state)
  }

  /// Takes in more bytes.
  package mutating func update(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      _ = unsafe crypto_hash_sha256_update(&state, buffer.baseAddress, UInt64(buffer.count))
    }
  }

  /// Takes in more bytes.
  package mutating func update(_ bytes: ArraySlice<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      _ = unsafe crypto_hash_sha256_update(&state, buffer.baseAddress, UInt64(buffer.count))
    }
  }

  /// The digest of everything taken in; the stream may go on.
  package func digest() -> [UInt8] {
    var copy = state
    return unsafe [UInt8](unsafeUninitializedCapacity: Self.length) { room, count in
      guard let base = room.baseAddress else { return }
      unsafe crypto_hash_sha256_final(&copy, base)
      count = Self.length
    }
  }

  /// The digest of `bytes`.
  package static func digest(_ bytes: [UInt8]) -> [UInt8] {
    unsafe bytes.withUnsafeBufferPointer { unsafe digest(of: $0) }
  }

  /// The digest of `bytes`.
  package static func digest(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    unsafe bytes.withUnsafeBufferPointer { unsafe digest(of: $0) }
  }

  /// The digest of `bytes` in lower-case hexadecimal, as text.
  package static func hexadecimal(_ bytes: [UInt8]) -> String {
    Hexadecimal.string(digest(bytes))
  }

  /// The digest of memory that the caller keeps alive.
  package static func digest(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: length) { room, count in
      guard let base = room.baseAddress else { return }
      unsafe crypto_hash_sha256(base, bytes.baseAddress, UInt64(bytes.count))
      count = length
    }
  }
}
