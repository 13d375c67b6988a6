/// Where a text goes on that is written in pieces: string literals with an operator or a line end between
/// them, or a word of the shell that is continued in the next line.
enum LiteralSeam {
  /// How far a piece may stand behind the one before.
  private static var reach: Int { 80 }
  /// The most bytes of one text.
  private static var limit: Int { 4096 }
  /// How far in front of a text its name is kept.
  private static var before: Int { 120 }

  /// Whether `byte` may end a piece.
  static func isEnd(_ byte: UInt8) -> Bool {
    ByteClass.isQuote(byte) || byte == UInt8(ascii: "\\")
  }

  /// Where the next piece begins behind one that ends at `end`; `nil` where none follows.
  static func next(_ text: Span<UInt8>, behind end: Int) -> Int? {
    guard end + 2 < text.count else { return nil }
    let quote = text[end]
    if quote == UInt8(ascii: "\\") {
      let next = text[end + 1] == 0x0D ? end + 3 : end + 2
      guard text[next - 1] == 0x0A, next < text.count, RunSearch.isRunByte(text[next]) else {
        return nil
      }
      return next
    }
    var position = end + 1
    let last = min(text.count - 1, end + reach)
    var isJoined = false
    while position < last {
      switch text[position] {
      case 0x20, 0x09, 0x0D: break
      case 0x0A, UInt8(ascii: "+"), UInt8(ascii: "&"), UInt8(ascii: "."), UInt8(ascii: "\\"),
        UInt8(ascii: "_"):
        isJoined = true
      case UInt8(ascii: "|"), UInt8(ascii: "<"):
        // `||` and `<>`
        let other = UInt8(ascii: text[position] == UInt8(ascii: "<") ? ">" : "|")
        guard text[position + 1] == other else { return nil }
        isJoined = true
        position += 1
      case UInt8(ascii: "b"), UInt8(ascii: "r"), UInt8(ascii: "f"), UInt8(ascii: "u"),
        UInt8(ascii: "@"), UInt8(ascii: "L"):
        guard text[position + 1] == quote else { return nil }
      case quote: return isJoined ? position + 1 : nil
      default: return nil
      }
      position += 1
    }
    return nil
  }

  /// The text whose first piece holds `start` and ends at `end`, in one piece, with what stands in front of
  /// it; `nil` where no second piece follows.
  static func join(
    _ text: Span<UInt8>, from start: Int, end: Int
  ) -> (text: DecodedText, end: Int)? {
    guard var piece = next(text, behind: end) else { return nil }
    let close = text[end]
    var joined = DecodedText()
    for index in max(0, start - before)..<end {
      joined.append(text[index], from: index, to: index + 1)
    }
    var position = end
    while joined.bytes.count < limit {
      position = piece
      while position < text.count, joined.bytes.count < limit, text[position] > 0x20,
        text[position] != close
      {
        joined.append(text[position], from: position, to: position + 1)
        position += 1
      }
      guard position < text.count else { break }
      guard text[position] == close, let following = next(text, behind: position) else { break }
      piece = following
    }
    let rest = min(text.count, position + 8)
    for index in position..<max(position, rest) {
      joined.append(text[index], from: index, to: index + 1)
    }
    return (joined, position)
  }
}
