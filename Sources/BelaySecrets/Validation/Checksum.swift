/// The checksums that token formats carry.
enum Checksum {
  /// Remainders of the sixteen half bytes under the CRC-32 polynomial.
  private static let table: [UInt32] = [
    0x0000_0000, 0x1DB7_1064, 0x3B6E_20C8, 0x26D9_30AC, 0x76DC_4190, 0x6B6B_51F4, 0x4DB2_6158,
    0x5005_713C, 0xEDB8_8320, 0xF00F_9344, 0xD6D6_A3E8, 0xCB61_B38C, 0x9B64_C2B0, 0x86D3_D2D4,
    0xA00A_E278, 0xBDBD_F21C,
  ]

  /// CRC-32 as in IEEE 802.3, zip and PNG.
  static func crc32(_ text: Span<UInt8>) -> UInt32 {
    var remainder: UInt32 = 0xFFFF_FFFF
    for index in 0..<text.count {
      remainder ^= UInt32(text[index])
      remainder = remainder >> 4 ^ table[Int(remainder & 15)]
      remainder = remainder >> 4 ^ table[Int(remainder & 15)]
    }
    return ~remainder
  }

  /// CRC-24 as in OpenPGP's armour (RFC 4880, 6.1).
  static func crc24(_ bytes: [UInt8]) -> UInt32 {
    var remainder: UInt32 = 0xB7_04CE
    for byte in bytes {
      remainder ^= UInt32(byte) << 16
      for _ in 0..<8 {
        remainder <<= 1
        if remainder & 0x100_0000 != 0 { remainder ^= 0x186_4CFB }
      }
    }
    return remainder & 0xFF_FFFF
  }

  /// Whether the last six bytes are the CRC-32 of those before in base62, as GitHub and npm have
  /// it.
  static func endsInBase62CRC32(_ body: Span<UInt8>) -> Bool {
    guard body.count > 6 else { return false }
    var value: UInt64 = 0
    for index in body.count - 6..<body.count {
      guard let digit = base62(body[index]) else { return false }
      value = value * 62 + UInt64(digit)
    }
    return value == UInt64(crc32(body.extracting(0..<body.count - 6)))
  }

  /// Whether the eight hexadecimal digits behind the last `_` are the CRC-32 of what stands in front of it.
  ///
  /// Which byte comes first, and whether the token's prefix and the last `_` take part, could not be looked up for
  /// Grafana's tokens, so each of the six is accepted.
  static func endsInHexadecimalCRC32(_ text: Span<UInt8>) -> Bool {
    guard text.count > 9 else { return false }
    var value: UInt32 = 0
    for index in text.count - 8..<text.count {
      let digit = ByteClass.hexadecimalValue(text[index])
      guard digit <= 15 else { return false }
      value = value << 4 | UInt32(digit)
    }
    let joined = crc32(text.extracting(0..<text.count - 8))
    if value == joined || value == joined.byteSwapped { return true }
    let body = text.extracting(0..<text.count - 9)
    if value == crc32(body).byteSwapped || value == crc32(body) { return true }
    // Of what stands behind the prefix.
    var start = 0
    while start < body.count, body[start] != UInt8(ascii: "_") { start += 1 }
    guard start < body.count else { return false }
    let rest = crc32(body.extracting(start + 1..<body.count))
    return value == rest || value == rest.byteSwapped
  }

  /// The value of a base62 digit in the order digits, capitals, small letters.
  private static func base62(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 36
    default: nil
    }
  }

  /// Whether a bech32 text, its human-readable part in front of the last `1`, has the right
  /// checksum (BIP 173).
  static func isBech32(_ text: Span<UInt8>) -> Bool {
    var separator = text.count
    while separator > 0, text[separator - 1] != UInt8(ascii: "1") { separator -= 1 }
    guard separator > 1, text.count - separator >= 6 else { return false }
    var state: UInt32 = 1
    for index in 0..<separator - 1 {
      state = step(state, UInt32(ByteClass.lowercased(text[index]) >> 5))
    }
    state = step(state, 0)
    for index in 0..<separator - 1 {
      state = step(state, UInt32(ByteClass.lowercased(text[index]) & 31))
    }
    for index in separator..<text.count {
      guard let value = bech32(ByteClass.lowercased(text[index])) else { return false }
      state = step(state, value)
    }
    return state == 1
  }

  private static func step(_ state: UInt32, _ value: UInt32) -> UInt32 {
    let top = state >> 25
    var next = (state & 0x1FF_FFFF) << 5 ^ value
    if top & 1 != 0 { next ^= 0x3B6A_57B2 }
    if top & 2 != 0 { next ^= 0x2650_8E6D }
    if top & 4 != 0 { next ^= 0x1EA1_19FA }
    if top & 8 != 0 { next ^= 0x3D42_33DD }
    if top & 16 != 0 { next ^= 0x2A14_62B3 }
    return next
  }

  private static func bech32(_ byte: UInt8) -> UInt32? {
    let letters: StaticString = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
    return letters.withUTF8Buffer { buffer in
      for index in 0..<buffer.count where unsafe buffer[index] == byte { return UInt32(index) }
      return nil
    }
  }
}
