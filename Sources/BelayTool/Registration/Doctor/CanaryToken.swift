/// A token of the right form that opens nothing.
enum CanaryToken {
  /// A GitHub token, put together when it is needed, so that no file holds it: its last six characters
  /// are the CRC-32 of the thirty before, in base 62.
  static func text() -> String {
    var state: UInt32 = 0x0BE1_A7ED
    var body: [UInt8] = []
    for _ in 0..<30 {
      state = state &* 1_664_525 &+ 1_013_904_223
      body.append(digits[Int(state >> 16) % digits.count])
    }
    var rest = crc32(body)
    var sum: [UInt8] = []
    for _ in 0..<6 {
      sum.append(digits[Int(rest % 62)])
      rest /= 62
    }
    return "gh" + "p_" + String(decoding: body + sum.reversed(), as: UTF8.self)
  }

  private static let digits = Array(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)

  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = ~0
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = (crc >> 1) ^ (crc & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return ~crc
  }
}
