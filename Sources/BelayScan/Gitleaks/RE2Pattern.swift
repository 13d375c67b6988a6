/// Writes expressions of RE2, which gitleaks uses, in the syntax of PCRE2.
///
/// Nearly all is the same. Code points above 255 become their bytes in UTF-8, because texts are matched
/// as bytes; `\z` and `$` mean the end of the text already. What stays different is in the README.
enum RE2Pattern {
  /// The expression for PCRE2.
  static func translated(_ pattern: String) -> [UInt8] {
    let text = Array(pattern.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var place = 0
    while place < text.count {
      guard text[place] == UInt8(ascii: "\\"), place + 1 < text.count else {
        output.append(text[place])
        place += 1
        continue
      }
      if text[place + 1] == UInt8(ascii: "x"), let (scalar, end) = codePoint(text, place + 2) {
        if scalar.value > 0xFF {
          output += "(?:".utf8
          for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
            output += "\\x\(String(byte, radix: 16))".utf8
          }
          output.append(UInt8(ascii: ")"))
        } else {
          output += text[place..<end]
        }
        place = end
        continue
      }
      output += text[place...place + 1]
      place += 2
    }
    return output
  }

  /// The code point in `{…}` at a place, and where it ends.
  private static func codePoint(_ text: [UInt8], _ start: Int) -> (Unicode.Scalar, Int)? {
    guard start < text.count, text[start] == UInt8(ascii: "{"),
      let end = text[start...].firstIndex(of: UInt8(ascii: "}")),
      let value = UInt32(String(decoding: text[(start + 1)..<end], as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return (scalar, end + 1)
  }
}
