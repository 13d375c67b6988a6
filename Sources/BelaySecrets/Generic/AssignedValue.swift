/// A value as it stands behind a name: its bytes, and how it is written.
struct AssignedValue {
  let range: Range<Int>
  /// Whether quotes or an element's tags frame it.
  let isFramed: Bool

  /// The longest value that is looked at.
  private static var limit: Int { 4096 }

  /// The value that begins at `start`; `nil` where its frame is not closed or it is empty.
  static func read(_ text: Span<UInt8>, at start: Int) -> AssignedValue? {
    guard start > 0 else { return bare(text, start) }
    switch text[start - 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"):
      return framed(text, start, by: text[start - 1])
    case UInt8(ascii: ">"):
      // An element's content, perhaps: `<password>…</password>`.
      return framed(text, start, by: UInt8(ascii: "<")) ?? bare(text, start)
    case UInt8(ascii: ";"):
      return entity(text, start) ?? bare(text, start)
    default: return bare(text, start)
    }
  }

  private static func framed(
    _ text: Span<UInt8>, _ start: Int, by close: UInt8
  ) -> AssignedValue? {
    var position = start
    let end = min(text.count, start + limit)
    // Quotes inside a string literal are escaped, and so is the end of such a value.
    let isEscaped = start > 1 && text[start - 2] == UInt8(ascii: "\\")
    while position < end {
      let byte = text[position]
      if byte == close { return value(text, start, position, isFramed: true) }
      if byte == UInt8(ascii: "\\"), position + 1 < end {
        if isEscaped, text[position + 1] == close {
          return value(text, start, position, isFramed: true)
        }
        position += 1
      } else if byte < 0x20 || byte == UInt8(ascii: ">") && close == UInt8(ascii: "<") {
        // A value in an element may end with its line.
        return close == UInt8(ascii: "<") && byte < 0x20
          ? value(text, start, position, isFramed: true) : nil
      }
      position += 1
    }
    return nil
  }

  /// A value between `&quot;` and `&quot;`.
  private static func entity(_ text: Span<UInt8>, _ start: Int) -> AssignedValue? {
    guard start >= 5, text[start - 5] == UInt8(ascii: "q") || text[start - 4] == UInt8(ascii: "#")
    else { return nil }
    var position = start
    let end = min(text.count, start + limit)
    while position < end, text[position] > 0x20 {
      if text[position] == UInt8(ascii: "&") {
        return value(text, start, position, isFramed: true)
      }
      position += 1
    }
    return nil
  }

  private static func bare(_ text: Span<UInt8>, _ start: Int) -> AssignedValue? {
    var position = start
    let last = min(text.count, start + limit)
    var isTyped = false
    scan: while position < last {
      switch text[position] {
      case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "<"),
        UInt8(ascii: ">"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "|"),
        UInt8(ascii: "\\"), 0x7F...0xFF:
        break scan
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        if !isTyped { break scan }
        position += 1
      case UInt8(ascii: "&"):
        if endsAtAmpersand(text, position, last) { break scan }
        position += 1
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        // A call, a subscript or a template, unless all kinds of marks stand in front.
        guard isTyped || isScrambled(text, start..<position) else { return nil }
        isTyped = true
        position += 1
      default: position += 1
      }
    }
    let end = position
    while position > start,
      text[position - 1] == UInt8(ascii: ".") || text[position - 1] == UInt8(ascii: ":")
    {
      position -= 1
    }
    // Three dots stand for what was left out.
    if end - position >= 3 { return nil }
    return value(text, start, position, isFramed: false)
  }

  /// Whether a text that may be the first part of an expression holds marks of such kinds, and digits among
  /// letters, that it is none.
  private static func isScrambled(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count >= 6 else { return false }
    var kinds: UInt64 = 0
    var digits = 0
    for index in range {
      switch text[index] {
      case UInt8(ascii: "!"), UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "$"),
        UInt8(ascii: "%"), UInt8(ascii: "^"), UInt8(ascii: "="), UInt8(ascii: "?"):
        kinds |= 1 << UInt64(text[index] & 63)
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      default: break
      }
    }
    return digits > 0 && kinds.nonzeroBitCount >= 2
  }

  /// Whether the `&` at `position` ends a value.
  ///
  /// It does before the next parameter of a query, as an operator of the shell, and at the end of a word.
  private static func endsAtAmpersand(_ text: Span<UInt8>, _ position: Int, _ end: Int) -> Bool {
    var next = position + 1
    while next < end, ByteClass.isAlphanumeric(text[next]) || isNamePunctuation(text[next]) {
      next += 1
    }
    // `&&`, `& ` and `&` at the end.
    guard next > position + 1 else { return true }
    // `&name=`, `&name[]=`, and the `&amp;` of a query that stands in a page.
    return next < end
      && (text[next] == UInt8(ascii: "=") || text[next] == UInt8(ascii: "[")
        || text[next] == UInt8(ascii: ";"))
  }

  private static func isNamePunctuation(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private static func value(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, isFramed: Bool
  ) -> AssignedValue? {
    var end = end
    while end > start, ByteClass.isSpace(text[end - 1]) { end -= 1 }
    // Of a quote that is escaped twice.
    if isFramed { while end > start, text[end - 1] == UInt8(ascii: "\\") { end -= 1 } }
    return end > start ? AssignedValue(range: start..<end, isFramed: isFramed) : nil
  }
}
