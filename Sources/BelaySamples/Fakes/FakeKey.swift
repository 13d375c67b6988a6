/// Private key blocks: the right frame around random numbers.
enum FakeKey {
  /// A PEM block with a DER sequence of random content as body.
  static func pem(_ label: String, bytes count: Int, seed: UInt64) -> [UInt8] {
    frame(label, body: FakeBase64.lines(sequence(count, seed)))
  }

  /// A legacy PEM block whose headers say that the body is encrypted.
  static func encryptedPEM(seed: UInt64) -> [UInt8] {
    frame("ENCRYPTED " + words, body: FakeBase64.lines(sequence(600, seed)))
  }

  /// An OpenSSH key: magic, no cipher, random rest.
  static func openSSH(seed: UInt64) -> [UInt8] {
    let magic = Array("openssh-key-v1\0".utf8) + [0, 0, 0, 4] + Array("none".utf8)
    return frame(
      "OPENSSH " + words, body: FakeBase64.lines(magic + random(240, seed), width: 70))
  }

  /// An OpenPGP block with its CRC-24, or with a wrong one.
  static func openPGP(seed: UInt64, isDamaged: Bool = false) -> [UInt8] {
    let packet: [UInt8] = [0x95, 0x01, 0xFE, 0x04] + random(506, seed)
    let crc = FakeChecksum.crc24(packet) ^ (isDamaged ? 1 : 0)
    let sum: [UInt8] = [
      UInt8(crc >> 16 & 255), UInt8(crc >> 8 & 255), UInt8(crc & 255),
    ]
    let body = [0x0A] + FakeBase64.lines(packet) + Array("=".utf8) + FakeBase64.encode(sum) + [0x0A]
    return frame("PGP " + words + " BLOCK", body: body)
  }

  /// A PuTTY key file, version 3, not encrypted.
  static func putty(seed: UInt64) -> [UInt8] {
    var text = Array("PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: a key\n".utf8)
    text += Array("Public-Lines: 2\n".utf8) + FakeBase64.lines(random(83, seed))
    text += Array("Private-Lines: 1\n".utf8) + FakeBase64.lines(random(36, seed &+ 1))
    var filler = ShapeFiller(seed: seed &+ 2, isBlank: false)
    return text + Array("Private-MAC: ".utf8) + (filler.random("hex", 64) ?? [])
  }

  /// An encrypted key in SSH2's own format.
  static func encryptedSSH2(seed: UInt64) -> [UInt8] {
    let dashes = "---- "
    return Array((dashes + "BEGIN SSH2 ENCRYPTED " + words + " ----\nComment: a key\n").utf8)
      + FakeBase64.lines(random(400, seed), width: 70)
      + Array((dashes + "END SSH2 ENCRYPTED " + words + " ----").utf8)
  }

  /// An age identity.
  static func age(seed: UInt64) -> [UInt8] {
    let data = random(52, seed).map { $0 & 31 }
    let letters = Array("QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L".utf8)
    let sum = FakeChecksum.bech32(prefix: Array("age-secret-key-".utf8), data: data)
    return Array("AGE-SECRET-KEY-1".utf8) + (data + sum).map { letters[Int($0)] }
  }

  /// Random bytes.
  static func random(_ count: Int, _ seed: UInt64) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in UInt8(truncatingIfNeeded: generator.next() >> 32) }
  }

  // The marker is assembled, so that no file holds one.
  private static var words: String { "PRIVATE" + " KEY" }

  private static func sequence(_ count: Int, _ seed: UInt64) -> [UInt8] {
    [0x30, 0x82, UInt8((count + 3) >> 8), UInt8((count + 3) & 255), 0x02, 0x01, 0x00]
      + random(count, seed)
  }

  private static func frame(_ label: String, body: [UInt8]) -> [UInt8] {
    let dashes = "-----"
    return Array((dashes + "BEGIN " + label + dashes + "\n").utf8) + body
      + Array((dashes + "END " + label + dashes).utf8)
  }
}
