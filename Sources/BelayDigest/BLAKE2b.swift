import CSodium

/// BLAKE2b-512 (RFC 7693) without a key: ten times as fast as SHA-256 where no one else has to compute it.
package enum BLAKE2b {
  /// The length of a digest in bytes.
  package static let length = 64

  /// The digest of `bytes`.
  package static func digest(_ bytes: [UInt8]) -> [UInt8] {
    // Chooses the fastest code for this processor; without it the portable one would run.
    Sodium.prepare()
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe [UInt8](unsafeUninitializedCapacity: length) { room, count in
        guard let base = room.baseAddress else { return }
        _ = unsafe crypto_generichash(
          base, length, buffer.baseAddress, UInt64(buffer.count), nil, 0)
        count = length
      }
    }
  }
}
