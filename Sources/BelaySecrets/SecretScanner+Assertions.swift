/// What tests and comments say of the values beside them.
extension SecretScanner {
  /// Whether the line of a value asserts that something is not so, as tests of validators do of what is no valid
  /// token: `assertFalse(isValid("…"))`, `expect(isToken("…")).toBe(false)`.
  static func isDenied(_ value: Range<Int>, in text: Span<UInt8>) -> Bool {
    let start = lineStart(value.lowerBound, within: 160, in: text)
    // Only what is handed to a call is asserted something of.
    guard start + 8 < value.lowerBound, ByteClass.isQuote(text[value.lowerBound - 1]),
      text[value.lowerBound - 2] == UInt8(ascii: "(")
    else { return false }
    if Placeholder.contains(
      text.extracting(start..<value.lowerBound),
      anyOf:
        "assertfalse(|assert_false(|assert not |assert.false(|assert!(!|refute |isfalse(|expect_false("
    ) {
      return true
    }
    let end = lineEnd(value.upperBound, within: 80, in: text)
    return Placeholder.contains(
      text.extracting(value.upperBound..<end),
      anyOf:
        "tobe(false|equal(false|eq(false|tobefalsy|be_falsey|be false|is false|== false|isfalse()")
  }

  /// Whether a message goes on with what is wrong with a value: `invalid key: "…" (expected 40 characters)`, `…
  /// is malformed`.
  static func isMismeasured(_ value: Range<Int>, in text: Span<UInt8>) -> Bool {
    let end = lineEnd(value.upperBound, within: 48, in: text)
    return Placeholder.contains(
      text.extracting(value.upperBound..<end),
      anyOf:
        "(expected|malformed|too short|length mismatch|wrong length|bad checksum|checksum mismatch")
  }

  /// Whether the comment in front of the values in hexadecimal that one stands among says that they are digests, and
  /// nothing of keys: `// SHA-1 of the scripts`.
  static func isUnderDigests(_ value: Range<Int>, in text: Span<UInt8>) -> Bool {
    var line = value.lowerBound
    for _ in 0..<8 {
      while line > 0, text[line - 1] != 0x0A {
        line -= 1
        if value.lowerBound - line > 1024 { return false }
      }
      var first = line
      while first < value.lowerBound, ByteClass.isSpace(text[first]), text[first] != 0x0A {
        first += 1
      }
      var end = first
      while end < text.count, text[end] != 0x0A, end - first < 160 { end += 1 }
      // Another part of the file begins.
      if first == end { return false }
      let comment = text.extracting(first..<end)
      if isComment(comment) {
        return Placeholder.contains(
          comment, anyOf: "sha-1|sha1|sha-256|sha256|sha-512|sha512|md5|digest|checksum|fingerprint"
        )
          && !Placeholder.contains(comment, anyOf: "key|secret|token|passw|sign|hmac|credential")
      }
      guard line > 0, holdsDigest(comment) || opens(comment) else { return false }
      line -= 1
    }
    return false
  }

  /// Whether 32 hexadecimal digits stand side by side.
  private static func holdsDigest(_ line: Span<UInt8>) -> Bool {
    var run = 0
    for index in 0..<line.count {
      run = ByteClass.isHex(line[index]) ? run + 1 : 0
      if run == 32 { return true }
    }
    return false
  }

  /// Whether a line begins a list.
  private static func opens(_ line: Span<UInt8>) -> Bool {
    switch line[line.count - 1] {
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: ":"): true
    default: false
    }
  }

  private static func isComment(_ line: Span<UInt8>) -> Bool {
    guard line.count > 3 else { return false }
    switch line[0] {
    case UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: ";"): return true
    case UInt8(ascii: "/"): return line[1] == UInt8(ascii: "/") || line[1] == UInt8(ascii: "*")
    case UInt8(ascii: "-"): return line[1] == UInt8(ascii: "-") && line[2] == 0x20
    default: return false
    }
  }
}
