import BelayModel
import BelaySamples
import Foundation
import Testing

@testable import BelaySecrets

@Suite struct EncodingTests {
  static let ids = ["github-pat", "aws-access-key-id", "db-postgres-url", "stripe-secret-live"]

  /// Ways to write a text, and whether they may be nested.
  static let encodings: [(name: String, encode: @Sendable ([UInt8]) -> [UInt8])] = [
    ("base64", { bytes(Data($0).base64EncodedString()) }),
    (
      "base64url",
      {
        bytes(
          Data($0).base64EncodedString().replacingOccurrences(of: "+", with: "-")
            .replacingOccurrences(of: "/", with: "_").replacingOccurrences(of: "=", with: ""))
      }
    ),
    (
      "wrapped base64",
      { bytes(Data($0).base64EncodedString(options: [.lineLength64Characters])) }
    ),
    ("hexadecimal", { $0.flatMap { bytes(String(format: "%02x", $0)) } }),
    ("percent", { $0.flatMap { isPlain($0) ? [$0] : bytes(String(format: "%%%02X", $0)) } }),
    ("Unicode escapes", { $0.flatMap { bytes(String(format: "\\u%04x", $0)) } }),
    ("hexadecimal escapes", { $0.flatMap { bytes(String(format: "\\x%02x", $0)) } }),
    ("entities", { $0.flatMap { bytes("&#\($0);") } }),
    ("hexadecimal entities", { $0.flatMap { bytes(String(format: "&#x%x;", $0)) } }),
  ]

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }

  private func text(_ id: String, seed: UInt64) throws -> [UInt8] {
    bytes("first line = 1\nVALUE=") + (try #require(FakeToken.specimen(id: id, seed: seed)))
      + bytes("\nlast = \"line\"\n")
  }

  @Test(arguments: ids, encodings.map(\.name))
  func encodedSecretIsFoundAndMasked(_ id: String, _ name: String) throws {
    let encoding = try #require(Self.encodings.first { $0.name == name })
    for seed in UInt64(1)...8 {
      let plain = try text(id, seed: seed)
      let encoded = bytes("a: \"") + encoding.encode(plain) + bytes("\"\nb: c\n")
      let findings = scan(encoded).findings
      #expect(findings.map(\.rule) == [id], "seed \(seed)")
      let redacted = Redaction.redact(encoded[...], findings: findings)
      #expect(redacted.starts(with: bytes("a: \"") + encoding.encode(Array(plain.prefix(9)))))
      #expect(redacted.suffix(7).elementsEqual(bytes("\"\nb: c\n")))
      if let range = findings.first?.range { #expect(range.count < encoded.count - 40) }
      #expect(scan(redacted).findings.isEmpty)
    }
  }

  @Test(arguments: ids) func nestedEncodingsAreUndoneToDepthThree(_ id: String) throws {
    let base64 = Self.encodings[0].encode
    let once = base64(try text(id, seed: 3))
    let twice = base64(bytes("next: ") + once + bytes("\n"))
    let thrice = base64(bytes("next: ") + twice + bytes("\n"))
    let four = base64(bytes("next: ") + thrice + bytes("\n"))
    #expect(scan(twice).findings.map(\.rule) == [id])
    #expect(scan(thrice).findings.map(\.rule) == [id])
    #expect(scan(four).findings.isEmpty)
    let mixed = Self.encodings[4].encode(bytes("{\"a\": \"") + once + bytes("\"}"))
    #expect(scan(mixed).findings.map(\.rule) == [id])
  }

  @Test(arguments: ids, ["little", "big", "little with mark", "big with mark"])
  func wideTextIsScanned(_ id: String, _ kind: String) throws {
    let plain = try text(id, seed: 5)
    let order = kind.hasPrefix("little") ? "little" : "big"
    let hasMark = kind.hasSuffix("mark")
    let mark: [UInt8] = hasMark ? (order == "little" ? [0xFF, 0xFE] : [0xFE, 0xFF]) : []
    let wide = mark + plain.flatMap { order == "little" ? [$0, 0] : [0, $0] }
    let found = scan(wide).findings
    let narrow = scan(plain).findings
    #expect(found.map(\.rule) == [id])
    #expect(
      found.map(\.range)
        == narrow.map {
          mark.count + 2 * $0.range.lowerBound..<mark.count + 2 * $0.range.upperBound
        })
  }

  @Test func jsonInJSONIsScanned() throws {
    let token = try #require(FakeToken.make(id: "generic-password", seed: 2))
    let inner = "{\"password\": \"" + String(decoding: token, as: UTF8.self) + "\"}"
    for _ in 0..<2 {
      let once = inner.replacingOccurrences(of: "\"", with: "\\\"")
      let twice = once.replacingOccurrences(of: "\\", with: "\\\\")
        .replacingOccurrences(of: "\\\\\"", with: "\\\\\\\"")
      for text in [once, twice] {
        let findings = scan(bytes("{\"body\": \"" + text + "\"}")).findings
        #expect(findings.map(\.rule) == ["generic-password"], "\(text)")
      }
    }
  }

  @Test func latin1IsScannedLikeASCII() throws {
    let token = try #require(FakeToken.make(id: "github-pat", seed: 6))
    let password = try #require(FakeToken.make(id: "generic-password", seed: 6))
    // é, ü and ß as single bytes, which are no UTF-8.
    let text =
      [0xE9, 0x20] + token + [0x20, 0xFC, 0x0A] + bytes("Schlssel")
      + [0xDF, 0x0A] + bytes("password = \"") + password + bytes("\" # ") + [0xE9, 0xE8, 0x0A]
    let findings = scan(text).findings
    #expect(findings.map { Array(text[$0.range]) } == [token, password])
  }

  @Test func encodedTextWithoutSecretsIsClean() {
    let prose = bytes(
      String(repeating: "Every good boy deserves fudge, and so do all the others. ", count: 40))
    for encoding in Self.encodings {
      #expect(scan(encoding.encode(prose)).findings.isEmpty, "\(encoding.name)")
    }
  }

  @Test func muchEncodedTextStaysWithinItsBudget() {
    let line = Data(bytes(String(repeating: "plain text again ", count: 400))).base64EncodedString()
    let text = bytes(String(repeating: line + "\n", count: 400))
    let clock = ContinuousClock()
    let time = clock.measure { #expect(scan(text).findings.isEmpty) }
    #expect(time < .seconds(5))
  }
}
