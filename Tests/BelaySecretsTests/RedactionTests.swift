import BelaySamples
import Testing

@testable import BelaySecrets

@Suite struct RedactionTests {
  @Test(arguments: FakeToken.ids) func noPieceOfTheSecretIsLeft(_ id: String) throws {
    let specimen = try #require(FakeToken.specimen(id: id, seed: 21))
    let text = bytes("one ") + specimen + bytes(" two ") + specimen
    let result = scan(text)
    let redacted = Redaction.redact(text[...], findings: result.findings)
    #expect(redacted.starts(with: bytes("one ")))
    for finding in result.findings {
      let secret = Array(text[finding.range])
      for place in 0..<max(0, secret.count - 6) {
        let piece = secret[place..<place + 6]
        // Fixed words such as "rubygems" stand in the rule's id, too.
        if piece.allSatisfy({ ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 == 0x2D }) {
          continue
        }
        #expect(!contains(redacted, piece))
        #expect(place < 8 || !contains(bytes(finding.redacted), piece))
      }
    }
  }

  @Test func restOfTheTextStaysByteByByte() throws {
    let token = try #require(FakeToken.make(id: "npm-token", seed: 1))
    let text = [0xFF, 0x00] + bytes(" ") + token + bytes("\n") + [0x80]
    let redacted = Redaction.redact(text[...], findings: scan(text).findings)
    #expect(redacted == [0xFF, 0x00] + bytes(" [redacted:npm-token]\n") + [0x80])
    #expect(Redaction.redact(text[...], findings: []) == text)
  }

  @Test func sliceOfTheTextIsRedactedAsFarAsItReaches() throws {
    let token = try #require(FakeToken.make(id: "npm-token", seed: 1))
    let text = bytes("ab ") + token + bytes(" cd")
    let findings = scan(text).findings
    #expect(Redaction.redact(text[0..<2], findings: findings) == bytes("ab"))
    #expect(Redaction.redact(text[2..<9], findings: findings) == bytes(" [redacted:npm-token]"))
    #expect(
      Redaction.redact(text[9..<text.count], findings: findings) == bytes("[redacted:npm-token] cd")
    )
  }

  private func contains(_ text: [UInt8], _ piece: ArraySlice<UInt8>) -> Bool {
    guard text.count >= piece.count else { return false }
    for start in 0...text.count - piece.count
    where text[start..<start + piece.count].elementsEqual(piece) {
      return true
    }
    return false
  }
}
