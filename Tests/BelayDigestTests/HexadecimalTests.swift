import BelayDigest
import Testing

@Suite struct HexadecimalTests {
  @Test func `every byte survives encoding and decoding`() {
    let bytes = (0...255).map { UInt8($0) }
    #expect(Hexadecimal.decode(Hexadecimal.encode(bytes)) == bytes)
    #expect(Hexadecimal.string([0, 1, 0x9a, 0xff]) == "00019aff")
  }

  @Test(arguments: ["0", "0g", "0A", "zz", "12 4", "123", "/0", ":0", "`0"])
  func `anything but pairs of lower-case digits is refused`(text: String) {
    #expect(Hexadecimal.decode(Array(text.utf8)) == nil)
  }

  @Test func `comparison sees every difference`() {
    let bytes = RandomBytes.make(32)
    #expect(ConstantTime.equal(bytes, bytes))
    #expect(ConstantTime.equal([], []))
    #expect(!ConstantTime.equal(bytes, Array(bytes.dropLast())))
    for index in bytes.indices {
      var other = bytes
      other[index] ^= 1
      #expect(!ConstantTime.equal(bytes, other))
    }
  }
}
