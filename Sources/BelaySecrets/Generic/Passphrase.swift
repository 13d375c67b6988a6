/// Tells passwords that people make of words and a number.
enum Passphrase {
  /// Whether a value is words of small letters and a number of two to four digits, as in
  /// `harbor-velvet-482` and `juniper5208`; numbers that count are what samples have.
  static func isOne(_ value: Span<UInt8>) -> Bool { isJoined(value) || isNumbered(value) }

  /// Whether a value is a word of small letters with three or four digits behind it.
  private static func isNumbered(_ value: Span<UInt8>) -> Bool {
    var end = value.count
    while end > 0, ByteClass.isDigit(value[end - 1]) { end -= 1 }
    return end >= 5 && value.count - end >= 3 && isWord(value.extracting(0..<end))
      && isNumber(value.extracting(end..<value.count))
  }

  private static func isJoined(_ value: Span<UInt8>) -> Bool {
    var words = 0
    var numbers = 0
    var mark: UInt8 = 0
    var start = 0
    for position in 0...value.count {
      let isEnd = position == value.count
      if !isEnd, ByteClass.isAlphanumeric(value[position]) { continue }
      if !isEnd {
        guard
          value[position] == UInt8(ascii: "-") || value[position] == UInt8(ascii: "_")
            || value[position] == UInt8(ascii: "."),
          mark == 0 || mark == value[position]
        else { return false }
        mark = value[position]
      }
      let piece = value.extracting(start..<position)
      if isNumber(piece) {
        numbers += 1
      } else if isWord(piece) {
        words += 1
      } else {
        return false
      }
      start = position + 1
    }
    return words >= 2 && words <= 6 && numbers == 1
  }

  private static func isWord(_ piece: Span<UInt8>) -> Bool {
    guard piece.count >= 3 else { return false }
    for index in 0..<piece.count
    where !ByteClass.isLetter(piece[index]) || piece[index] & 0x20 == 0 { return false }
    return true
  }

  private static func isNumber(_ piece: Span<UInt8>) -> Bool {
    guard piece.count >= 2, piece.count <= 4, !Placeholder.isCounting(piece) else { return false }
    for index in 0..<piece.count where !ByteClass.isDigit(piece[index]) { return false }
    return true
  }
}
