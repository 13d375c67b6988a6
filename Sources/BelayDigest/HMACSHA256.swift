import CSodium

/// HMAC-SHA-256 (RFC 2104).
package enum HMACSHA256 {
  /// The length of a code in bytes.
  package static let length = 32

  /// The code of `message` under `key`, which may have any length.
  package static func code(key: [UInt8], _ message: [UInt8]) -> [UInt8] {
    var state = crypto_auth_hmacsha256_state()
    // Keys are filled up with zeros, so a single zero is the empty key; C wants an address.
    let padded = key.isEmpty ? [0] : key
    unsafe padded.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      _ = unsafe crypto_auth_hmacsha256_init(&state, base, buffer.count)
    }
    unsafe message.withUnsafeBufferPointer { buffer in
      _ = unsafe crypto_auth_hmacsha256_update(&state, buffer.baseAddress, UInt64(buffer.count))
    }
    return unsafe [UInt8](unsafeUninitializedCapacity: length) { room, count in
      guard let base = room.baseAddress else { return }
      unsafe crypto_auth_hmacsha256_final(&state, base)
      count = length
    }
  }
}
