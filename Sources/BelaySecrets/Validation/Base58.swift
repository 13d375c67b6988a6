import BelayDigest

/// Base58 with a checksum, as Bitcoin's keys have it.
enum Base58 {
  /// Whether a text of at most 64 letters decodes and its last four bytes are the start of the
  /// double SHA-256 of the others.
  static func isChecked(_ text: Span<UInt8>) -> Bool {
    guard text.count <= 64, let bytes = decode(text), bytes.count > 4 else { return false }
    let body = Array(bytes[0..<bytes.count - 4])
    let hash = SHA256.digest(SHA256.digest(body))
    for index in 0..<4 where hash[index] != bytes[bytes.count - 4 + index] { return false }
    return true
  }

  /// The bytes a text stands for; `nil` where another letter occurs.
  private static func decode(_ text: Span<UInt8>) -> [UInt8]? {
    let alphabet: StaticString = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
    var bytes: [UInt8] = []
    var zeros = 0
    for index in 0..<text.count {
      let digit: Int? = alphabet.withUTF8Buffer { letters in
        for place in 0..<letters.count where unsafe letters[place] == text[index] { return place }
        return nil
      }
      guard var carry = digit else { return nil }
      if carry == 0, bytes.isEmpty { zeros += 1 }
      // The least byte stands first until the end.
      for place in bytes.indices {
        carry += Int(bytes[place]) * 58
        bytes[place] = UInt8(truncatingIfNeeded: carry)
        carry >>= 8
      }
      while carry > 0 {
        bytes.append(UInt8(truncatingIfNeeded: carry))
        carry >>= 8
      }
    }
    bytes += [UInt8](repeating: 0, count: zeros)
    bytes.reverse()
    return bytes
  }
}
