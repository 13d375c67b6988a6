/// What AWS credentials tell about themselves.
enum AmazonKey {
  /// An id is base32; those made since 2019 hold the account's number, which has twelve digits.
  ///
  /// Older ids do not, so a number out of range is no reason to refuse.
  static func judgeID(_ id: Span<UInt8>, _ range: Range<Int>) -> Validator.Judgement? {
    guard id.count == 20 else { return nil }
    var value: UInt64 = 0
    // Bits 1 to 40 of the body lie in its first nine letters.
    for index in 4..<20 {
      let digit: UInt8
      switch id[index] {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): digit = id[index] - UInt8(ascii: "A")
      case UInt8(ascii: "2")...UInt8(ascii: "7"): digit = id[index] - UInt8(ascii: "2") + 26
      default: return nil
      }
      if index < 13 { value = value << 5 | UInt64(digit) }
    }
    let account = value >> 4 & 0xFF_FFFF_FFFF
    return Validator.Judgement(
      verification: account < 1_000_000_000_000 ? .structure : .none, range: range)
  }

  /// A secret is forty base64 characters; a SHA-1 in hex has that length too, and so have paths.
  static func judgeSecret(_ secret: Span<UInt8>, _ range: Range<Int>) -> Validator.Judgement? {
    var hex = 0
    var slashes = 0
    var digits = 0
    var capitals = 0
    for index in 0..<secret.count {
      let byte = secret[index]
      if ByteClass.isHex(byte) { hex += 1 }
      if byte == UInt8(ascii: "/") { slashes += 1 }
      if ByteClass.isDigit(byte) { digits += 1 }
      if byte &- UInt8(ascii: "A") < 26 { capitals += 1 }
    }
    guard hex < secret.count, slashes <= 5, digits > 0, capitals > 0 else { return nil }
    return Validator.Judgement(verification: .none, range: range)
  }
}
