/// Checksums for generated tokens, written apart from those that check them, so that each proves
/// the other.
enum FakeChecksum {
  /// CRC-32 of IEEE 802.3, bit by bit.
  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var register = UInt32.max
    for byte in bytes {
      register ^= UInt32(byte)
      for _ in 0..<8 {
        register = register & 1 == 1 ? (register >> 1) ^ 0xEDB8_8320 : register >> 1
      }
    }
    return register ^ UInt32.max
  }

  /// CRC-24 of OpenPGP by polynomial division of the whole message.
  static func crc24(_ bytes: [UInt8]) -> UInt32 {
    var register: UInt64 = 0xB704CE
    for byte in bytes {
      for bit in (0..<8).reversed() {
        let top = (register >> 23) & 1
        let input = UInt64(byte >> UInt8(bit)) & 1
        register = (register << 1) & 0xFF_FFFF
        if top ^ input == 1 { register ^= 0x86_4CFB }
      }
    }
    return UInt32(register)
  }

  /// A number as six base62 digits: 0 to 9, A to Z, a to z.
  static func base62(_ value: UInt32) -> [UInt8] {
    let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)
    var rest = Int(value)
    var output: [UInt8] = []
    for _ in 0..<6 {
      output.insert(digits[rest % 62], at: 0)
      rest /= 62
    }
    return output
  }

  /// The six checksum values of a bech32 text (BIP 173) with this prefix and data.
  static func bech32(prefix: [UInt8], data: [UInt8]) -> [UInt8] {
    let values =
      prefix.map { $0 / 32 } + [0] + prefix.map { $0 % 32 } + data + [UInt8](repeating: 0, count: 6)
    let generators: [UInt32] = [
      0x3B6A_57B2, 0x2650_8E6D, 0x1EA1_19FA, 0x3D42_33DD, 0x2A14_62B3,
    ]
    var polynomial: UInt32 = 1
    for value in values {
      let top = polynomial >> 25
      polynomial = (polynomial & 0x1FF_FFFF) << 5 ^ UInt32(value)
      for (bit, generator) in generators.enumerated() where (top >> UInt32(bit)) & 1 == 1 {
        polynomial ^= generator
      }
    }
    polynomial ^= 1
    return (0..<6).map { UInt8((polynomial >> UInt32(5 * (5 - $0))) & 31) }
  }
}
