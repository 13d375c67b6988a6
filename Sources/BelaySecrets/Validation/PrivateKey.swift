/// Judges armoured private keys by their body; a marker that is merely quoted has none.
enum PrivateKey {
  /// Less than this is no key: an Ed25519 key in PKCS#8 has 48 bytes.
  private static var leastBytes: Int { 40 }

  /// A PEM key whose BEGIN marker is `marker`.
  static func judge(
    _ text: Span<UInt8>, _ marker: Range<Int>, encrypted: Bool
  ) -> Validator.Judgement? {
    let block = ArmoredBlock(text, from: marker.upperBound)
    let saysEncrypted =
      block.isEncrypted || Placeholder.contains(text.extracting(marker), anyOf: "encrypted")
    guard saysEncrypted == encrypted, block.bytes.count >= leastBytes, !block.isElided else {
      return nil
    }
    // The body of a legacy encrypted key is ciphertext; everything else is a DER sequence.
    guard !isFilled(block.bytes), block.isEncrypted || isSequence(block.bytes) else { return nil }
    return Validator.Judgement(
      verification: block.isEncrypted ? .none : .structure,
      range: marker.lowerBound..<block.end)
  }

  /// An OpenSSH key: its body begins with a magic text.
  static func judgeOpenSSH(_ text: Span<UInt8>, _ marker: Range<Int>) -> Validator.Judgement? {
    let block = ArmoredBlock(text, from: marker.upperBound)
    let magic: StaticText = "openssh-key-v1\0"
    guard block.bytes.count >= leastBytes, !block.isElided, magic.begins(block.bytes),
      !isFilled(block.bytes)
    else { return nil }
    return Validator.Judgement(
      verification: .structure, range: marker.lowerBound..<block.end)
  }

  /// A key in SSH2's own format, whose body is encrypted.
  static func judgeSSH2(_ text: Span<UInt8>, _ marker: Range<Int>) -> Validator.Judgement? {
    let block = ArmoredBlock(text, from: marker.upperBound)
    guard block.bytes.count >= leastBytes, !block.isElided, !isFilled(block.bytes) else {
      return nil
    }
    return Validator.Judgement(verification: .none, range: marker.lowerBound..<block.end)
  }

  /// An OpenPGP block: a secret-key packet, and the armour's checksum where there is one.
  static func judgeOpenPGP(_ text: Span<UInt8>, _ marker: Range<Int>) -> Validator.Judgement? {
    let block = ArmoredBlock(text, from: marker.upperBound)
    guard block.bytes.count >= leastBytes, !block.isElided, block.bytes[0] & 0x80 != 0,
      !isFilled(block.bytes)
    else { return nil }
    let range = marker.lowerBound..<block.end
    guard let checksum = block.checksum else {
      return Validator.Judgement(verification: .structure, range: range)
    }
    return Checksum.crc24(block.bytes) == checksum
      ? Validator.Judgement(verification: .checksum, range: range) : nil
  }

  /// Whether a body is one letter or a few, again and again, behind its beginning: a dummy.
  ///
  /// A key of 40 bytes, of which 32 are random, has at least 16 different ones.
  private static func isFilled(_ bytes: [UInt8]) -> Bool {
    var seen: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    for byte in bytes {
      let bit = UInt64(1) << UInt64(byte & 63)
      switch byte >> 6 {
      case 0: seen.0 |= bit
      case 1: seen.1 |= bit
      case 2: seen.2 |= bit
      default: seen.3 |= bit
      }
    }
    return seen.0.nonzeroBitCount + seen.1.nonzeroBitCount + seen.2.nonzeroBitCount
      + seen.3.nonzeroBitCount < 16
  }

  /// Whether bytes begin like a DER sequence long enough for a key.
  private static func isSequence(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 4, bytes[0] == 0x30 else { return false }
    switch bytes[1] {
    case 0x20..<0x80, 0x81, 0x82, 0x83: return true
    default: return false
    }
  }
}
