import BelayDigest
import Testing

@Suite struct KeyedDigestTests {
  /// Test cases of RFC 4231, and the empty key.
  @Test(arguments: [
    (
      [UInt8](repeating: 0x0b, count: 20), "Hi There",
      "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
    ),
    (
      Array("Jefe".utf8), "what do ya want for nothing?",
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    ),
    (
      [UInt8](repeating: 0xaa, count: 131),
      "Test Using Larger Than Block-Size Key - Hash Key First",
      "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
    ),
    ([], "", "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"),
  ])
  func `codes of the published cases`(key: [UInt8], message: String, expected: String) {
    #expect(Hexadecimal.string(HMACSHA256.code(key: key, Array(message.utf8))) == expected)
  }

  @Test(arguments: [
    (
      "",
      "786a02f742015903c6c6fd852552d272912f4740e15847618a86e217f71f5419d25e1031afee585313896444934eb04b903a685b1448b755d56f701afe9be2ce"
    ),
    (
      "abc",
      "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d17d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923"
    ),
  ])
  func `BLAKE2b of the published messages`(message: String, expected: String) {
    #expect(Hexadecimal.string(BLAKE2b.digest(Array(message.utf8))) == expected)
  }

  /// Computed with Python's hmac and hashlib.
  @Test(arguments: [
    (16_384, "4fddac8a8eb10761bdb98ee6857eb3a8f7ef85046a4dc7b926606f18e9e30cc4"),
    (16_385, "52d180b542471b5388204e3c4c16ab91cd88c5c54f1c9e26ddd40774d760c132"),
  ])
  func `arguments above the limit are digested before they are keyed`(
    length: Int, expected: String
  ) {
    let key = (0..<32).map { UInt8($0) }
    let arguments = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 7 + 3) }
    #expect(ArgumentsDigest.hex(key: key, arguments) == expected)
    #expect(ArgumentsDigest.code(key: key, arguments).count == 32)
  }

  @Test func `another key gives another digest`() {
    let arguments = Array("ls".utf8)
    #expect(
      ArgumentsDigest.hex(key: RandomBytes.make(32), arguments)
        != ArgumentsDigest.hex(key: RandomBytes.make(32), arguments))
  }
}
