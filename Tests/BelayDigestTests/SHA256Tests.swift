import BelayDigest
import Testing

@Suite struct SHA256Tests {
  /// Test values of FIPS 180-4 as published by NIST.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `digests the published messages`(message: String, expected: String) {
    #expect(SHA256.hexadecimal(Array(message.utf8)) == expected)
  }

  @Test func `a stream in pieces of any size equals one call`() {
    var generator = SeededGenerator(seed: 1)
    for length in [0, 1, 55, 56, 63, 64, 65, 1000, 4096] {
      let message = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      var stream = SHA256()
      var rest = message[...]
      while !rest.isEmpty {
        let piece = rest.prefix(Int.random(in: 1...97, using: &generator))
        stream.update(piece)
        rest = rest.dropFirst(piece.count)
      }
      #expect(stream.digest() == SHA256.digest(message))
      #expect(SHA256.digest(message[...]) == SHA256.digest(message))
    }
  }

  @Test func `a digest does not end the stream`() {
    var stream = SHA256()
    stream.update([UInt8]("ab".utf8))
    #expect(stream.digest() == SHA256.digest(Array("ab".utf8)))
    stream.update([UInt8]("c".utf8))
    #expect(stream.digest() == SHA256.digest(Array("abc".utf8)))
  }
}
