/// The keyed digest of a call's arguments that a record holds instead of them.
///
/// Up to 16 KiB it is the HMAC-SHA-256 of the bytes. Longer arguments cost 55 instructions a byte that
/// way, so there it is the HMAC-SHA-256 of the text `blake2b:` followed by the 64 bytes of their
/// BLAKE2b-512 digest, which costs five. Without the key neither can be tried out on short secrets.
package enum ArgumentsDigest {
  /// The most bytes that are taken in directly.
  package static let directLimit = 16 << 10

  /// The digest: 32 bytes.
  package static func code(key: [UInt8], _ bytes: [UInt8]) -> [UInt8] {
    if bytes.count <= directLimit { return HMACSHA256.code(key: key, bytes) }
    return HMACSHA256.code(key: key, Array("blake2b:".utf8) + BLAKE2b.digest(bytes))
  }

  /// The digest in lower-case hexadecimal.
  package static func hex(key: [UInt8], _ bytes: [UInt8]) -> String {
    Hexadecimal.string(code(key: key, bytes))
  }
}
