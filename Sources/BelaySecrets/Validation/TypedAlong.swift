/// Tells what people type along where a token goes: letters by themselves and digits by themselves follow
/// each other in order, as in `abc123def456`, `1a2b3c4d5e`, `AbCdEf`, or repeat a few, or run along the keyboard.
enum TypedAlong {
  /// What lies right of each letter on the keyboard, from `a` to `z`; a point at the end of a row.
  private static let neighbours: StaticString = "snvfrghjok..mp.wtdyuibecux"

  /// Whether a text is one.
  ///
  /// Of random letters one in 26 is the next of the one in front, of random digits one in ten; of longer texts it is
  /// enough that most are near the one in front, which one in six random ones is, and one in three of
  /// hexadecimal digits.
  static func isOne(_ body: Span<UInt8>) -> Bool {
    var letter: UInt8 = 0
    var digit: UInt8 = 0
    var steps = 0
    var next = 0
    var near = 0
    for index in 0..<body.count {
      let byte = ByteClass.lowercased(body[index])
      let isDigit = ByteClass.isDigit(byte)
      guard isDigit || ByteClass.isLetter(byte) else { continue }
      let last = isDigit ? digit : letter
      if isDigit { digit = byte } else { letter = byte }
      guard last != 0 else { continue }
      steps += 1
      if byte == last + 1 || byte == UInt8(ascii: "0") && last == UInt8(ascii: "9") {
        next += 1
      } else if byte == last || byte + 1 == last
        || byte == UInt8(ascii: "9") && last == UInt8(ascii: "0")
        || !isDigit && follows(byte, last)
      {
        near += 1
      }
      // Of a random text so few are near that the rest cannot make up for it.
      if steps == 16, next + near < 8 { return false }
    }
    return steps >= 8 && next * 10 >= steps * 7 || steps >= 20 && (next + near) * 10 >= steps * 8
  }

  /// Whether a letter lies right of another on the keyboard.
  private static func follows(_ letter: UInt8, _ last: UInt8) -> Bool {
    neighbours.withUTF8Buffer { keys in
      unsafe keys[Int(last - UInt8(ascii: "a"))] == letter
    }
  }
}
