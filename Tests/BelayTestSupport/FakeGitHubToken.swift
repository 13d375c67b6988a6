/// A token in GitHub's format that was never issued, put together when the test runs.
///
/// Kept apart from the generator of samples, which is tested with it.
package enum FakeGitHubToken {
  /// A token with the checksum that GitHub's tokens have: CRC-32 of the body in six base-62 digits.
  package static func make(seed: UInt64) -> String {
    var state = seed
    var body: [UInt8] = []
    while body.count < 30 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      body.append(digits[Int(state >> 33) % 62])
    }
    var number = checksum(body)
    var tail: [UInt8] = []
    for _ in 0..<6 {
      tail.insert(digits[Int(number % 62)], at: 0)
      number /= 62
    }
    return "gh" + "p_" + String(decoding: body + tail, as: UTF8.self)
  }

  /// Every eight-byte piece of a token's secret part: none of them may be found anywhere.
  package static func pieces(of token: String) -> [[UInt8]] {
    let bytes = Array(token.utf8.dropFirst(4))
    guard bytes.count >= 8 else { return [] }
    return (0...bytes.count - 8).map { Array(bytes[$0..<$0 + 8]) }
  }

  private static let digits = Array(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)

  /// CRC-32 as in ISO 3309, bit by bit.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = .max
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return ~value
  }
}
