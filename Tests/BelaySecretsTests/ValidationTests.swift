import BelaySamples
import Testing

@testable import BelaySecrets

@Suite struct ValidationTests {
  @Test func checksumsHaveTheirPublishedValues() {
    let crc32 = Checksum.crc32(bytes("123456789").span)
    #expect(crc32 == 0xCBF4_3926)
    #expect(Checksum.crc24(bytes("123456789")) == 0x21CF02)
    let isRight = Checksum.isBech32(bytes("A12UEL5L").span)
    let isWrong = Checksum.isBech32(bytes("A12UEL5X").span)
    // The address that Bitcoin's documentation shows.
    let isChecked = Base58.isChecked(bytes("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2").span)
    let isMistyped = Base58.isChecked(bytes("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3").span)
    #expect(isChecked)
    #expect(!isMistyped)
    #expect(isRight)
    #expect(!isWrong)
  }

  @Test(arguments: [
    "github-pat", "github-oauth", "github-refresh", "npm-token", "pgp-private", "grafana-sa-token",
    "age-secret",
  ])
  func wrongChecksumIsNoSecret(_ id: String) throws {
    for seed in UInt64(1)...30 {
      let token = try #require(FakeToken.make(id: id, seed: seed))
      #expect(scan(token).findings.map(\.verification) == [.checksum], "seed \(seed)")
      let wrong = try #require(FakeToken.wrong(id: id, seed: seed))
      #expect(scan(wrong).findings.isEmpty, "seed \(seed)")
    }
  }

  @Test(arguments: [
    ("", 0.0), ("aaaaaaaa", 0.0), ("abababab", 1.0), ("abcdabcd", 2.0), ("abcdefgh", 3.0),
  ]) func entropyIsThatOfShannon(_ text: String, _ bits: Double) {
    let entropy = Entropy.bitsPerByte(bytes(text).span)
    #expect(abs(entropy - bits) < 0.001)
  }

  @Test(arguments: [
    "Zm9v", "Zm9vYg==", "Zm9vYg", "Zm9vYmE=", "-_-_",
  ]) func base64DecodesBothAlphabetsWithAndWithoutPadding(_ text: String) {
    #expect(Base64.decode(bytes(text).span) != nil)
  }

  @Test(arguments: ["Z", "Zm9v!", "Zm 9v"]) func badBase64IsRefused(_ text: String) {
    let decoded = Base64.decode(bytes(text).span)
    #expect(decoded == nil)
  }

  @Test(arguments: ["Tr0ub4dor&3", "$ecret-9f2Kq", "x7Kq92mLp", "50%off-Kq81"])
  func passwordIsReal(_ text: String) {
    let isReal = Password.isReal(bytes(text).span)
    #expect(isReal)
  }

  @Test(arguments: [
    "password", "PASSWORD", "changeme", "$PASS", "${PASS}", "{{pass}}", "<password>", "****", "%s",
    "%(pass)s", "admin123", "secret", "xxxx", "[password]", "my-password", "#{pass}", "\\(pass)",
    "aaaaaaaa", "12345678", "abc",
  ]) func dummyPasswordIsKnown(_ text: String) {
    let isReal = Password.isReal(bytes(text).span)
    #expect(!isReal)
  }
}
