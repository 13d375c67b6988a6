/// Whether a token stands alone or is a piece of a longer run.
enum TokenBoundary {
  /// Whether a token may begin at `start`, by the byte in front of it.
  static func isStart(_ start: Int, of kind: SecretRule.Boundary, in text: Span<UInt8>) -> Bool {
    guard kind != .none, start > 0 else { return true }
    let previous = text[start - 1]
    if ByteClass.isWord(previous) { return isEscape(before: start, in: text) }
    return true
  }

  /// Whether a token may begin at `start` although a letter or digit stands in front, because an
  /// escape sequence ends there.
  static func isEscaped(_ start: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard start > 1, unsafe ByteClass.isWord(text[start - 1]) else { return false }
    return isEscape(before: start, in: unsafe Span(_unsafeElements: text))
  }

  /// Whether at least eight bytes, or `count`, that tokens are made of follow a prefix; spares most patterns
  /// their compilation.
  static func goesOn(_ start: Int, in text: Span<UInt8>, for count: Int = 8) -> Bool {
    guard start + count <= text.count else { return false }
    for index in start..<start + count {
      let byte = text[index]
      if !ByteClass.isWord(byte), !isTokenMark(byte) { return false }
    }
    return true
  }

  /// Whether an address whose scheme ends at `start` has a colon and then an `@` in front of its
  /// path.
  static func holdsPassword(_ start: Int, in text: Span<UInt8>) -> Bool {
    var hasColon = false
    var position = start
    let end = min(text.count, start + 500)
    while position < end {
      switch text[position] {
      case UInt8(ascii: "{"):
        if position + 1 < end, text[position + 1] == UInt8(ascii: "{") { return false }
      case UInt8(ascii: "@"): if hasColon { return true }
      case UInt8(ascii: ":"):
        // What is left of the scheme, behind a keyword such as `mysql+`.
        if position + 2 < end, text[position + 1] == UInt8(ascii: "/"),
          text[position + 2] == UInt8(ascii: "/")
        {
          position += 2
        } else {
          hasColon = true
        }
      case 0...0x20, UInt8(ascii: "/"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"),
        UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"):
        return false
      default: break
      }
      position += 1
    }
    return false
  }

  /// Whether a token may end at `end`, by the bytes behind it.
  static func isEnd(_ end: Int, of kind: SecretRule.Boundary, in text: Span<UInt8>) -> Bool {
    guard kind != .none, end < text.count else { return true }
    let next = text[end]
    if ByteClass.isWord(next) { return false }
    switch kind {
    case .none, .word: return true
    case .base64URL:
      return next != UInt8(ascii: "-") || end + 1 >= text.count
        || !ByteClass.isAlphanumeric(text[end + 1])
    case .base64:
      return next != UInt8(ascii: "+") && next != UInt8(ascii: "/") && next != UInt8(ascii: "=")
    }
  }

  private static func isTokenMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "+"),
      UInt8(ascii: "="), UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: ":"):
      true
    default: false
    }
  }

  /// Whether the word byte in front of `start` belongs to an escape sequence: `\n`, `%3D`,
  /// `\u003d`, `\x3d`, or a terminal's colour.
  private static func isEscape(before start: Int, in text: Span<UInt8>) -> Bool {
    let last = text[start - 1]
    if start >= 2, text[start - 2] == UInt8(ascii: "\\") {
      return last == UInt8(ascii: "n") || last == UInt8(ascii: "t") || last == UInt8(ascii: "r")
    }
    if start >= 3, ByteClass.isHex(last), ByteClass.isHex(text[start - 2]) {
      if text[start - 3] == UInt8(ascii: "%") { return true }
      if start >= 4, text[start - 3] == UInt8(ascii: "x"), text[start - 4] == UInt8(ascii: "\\") {
        return true
      }
      if start >= 6, ByteClass.isHex(text[start - 3]), ByteClass.isHex(text[start - 4]),
        text[start - 5] == UInt8(ascii: "u"), text[start - 6] == UInt8(ascii: "\\")
      {
        return true
      }
    }
    guard last == UInt8(ascii: "m") else { return false }
    var position = start - 2
    while position >= 0, ByteClass.isDigit(text[position]) || text[position] == UInt8(ascii: ";") {
      position -= 1
    }
    return position >= 1 && text[position] == UInt8(ascii: "[") && text[position - 1] == 0x1B
  }
}
