/// The body of a PEM or OpenPGP block, read from source as it may be quoted there: real or escaped
/// line ends, string literals joined by `+`, comment signs in front of lines.
struct ArmoredBlock {
  /// The decoded bytes, at most `limit`.
  private(set) var bytes: [UInt8] = []
  /// Offset behind the last byte of the block.
  private(set) var end: Int
  /// Whether the END marker was there.
  private(set) var isComplete = false
  /// Whether a header says that the body is encrypted.
  private(set) var isEncrypted = false
  /// Whether dots stand where the rest was left out.
  private(set) var isElided = false
  /// The OpenPGP checksum, where one stands at the end.
  private(set) var checksum: UInt32?

  /// No private key is larger.
  static var limit: Int { 64 << 10 }

  /// Reads what follows a BEGIN marker that ends at `start`.
  init(_ text: Span<UInt8>, from start: Int) {
    end = start
    let mark = Self.patchMark(text, start)
    var stream = Base64Stream()
    var position = start
    var isLineStart = false
    var padding = 0
    while position < text.count, bytes.count < Self.limit {
      if let next = Self.skipSpace(text, position) {
        isLineStart = isLineStart || Self.holdsLineEnd(text, position, next)
        // In a patch each line begins with a sign.
        if let mark, text[position] == 0x0A, next < text.count, text[next] == mark {
          position = next + 1
        } else {
          position = next
        }
        continue
      }
      if isLineStart, padding == 0, bytes.isEmpty, let next = header(text, position) {
        position = next
        continue
      }
      let byte = text[position]
      if isLineStart, Self.isCommentSign(byte) {
        position += 1
        continue
      }
      if byte == UInt8(ascii: "-") {
        if let next = Self.endMarker(text, position) {
          isComplete = true
          end = next
        }
        return
      }
      if byte == UInt8(ascii: "=") {
        if isLineStart, let value = Self.checksum(text, position) {
          checksum = value
          position += 5
          end = position
          continue
        }
        padding += 1
        if padding > 2 { return }
      } else {
        let six = Base64.value(byte)
        guard six != 255, byte != UInt8(ascii: "_"), padding == 0 || isLineStart else {
          isElided = Elision.stands(text, position)
          return
        }
        stream.append(six, to: &bytes)
      }
      isLineStart = false
      position += 1
      end = position
    }
  }

  /// The sign that the line of a marker ending at `end` begins with, if it is one of a patch.
  private static func patchMark(_ text: Span<UInt8>, _ end: Int) -> UInt8? {
    var start = end
    while start > 0, end - start < 200, text[start - 1] != 0x0A { start -= 1 }
    guard start + 1 < end else { return nil }
    let sign = text[start]
    if sign == UInt8(ascii: "+") { return sign }
    // A marker itself begins with hyphens.
    return sign == UInt8(ascii: "-") && text[start + 1] != sign ? sign : nil
  }

  /// Skips one white space byte, escaped line end, or the seam between two string literals.
  private static func skipSpace(_ text: Span<UInt8>, _ position: Int) -> Int? {
    let byte = text[position]
    if ByteClass.isSpace(byte) { return position + 1 }
    if byte == UInt8(ascii: "\\") {
      var next = position
      while next < text.count, text[next] == UInt8(ascii: "\\") { next += 1 }
      guard next < text.count else { return next }
      switch text[next] {
      case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): return next + 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\""), UInt8(ascii: "'"):
        return next
      default: return nil
      }
    }
    guard ByteClass.isQuote(byte) else { return nil }
    // A seam: the quote, then signs and spaces, then another quote.
    var next = position + 1
    while next < text.count, next - position < 64 {
      let other = text[next]
      if ByteClass.isQuote(other) { return next + 1 }
      let isSeam =
        ByteClass.isSpace(other) || other == UInt8(ascii: "+") || other == UInt8(ascii: ".")
        || other == UInt8(ascii: ",") || other == UInt8(ascii: "\\")
      if !isSeam { return nil }
      next += 1
    }
    return nil
  }

  private static func isCommentSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "#") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "*")
      || byte == UInt8(ascii: "|")
  }

  /// Whether what was skipped ends a line; a seam of string literals does.
  private static func holdsLineEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    for index in start..<end {
      let byte = text[index]
      if byte == 0x0A || byte == UInt8(ascii: "\\") || ByteClass.isQuote(byte) { return true }
    }
    return false
  }

  /// Skips a header line such as `Proc-Type: 4,ENCRYPTED`; `nil` where none begins.
  private mutating func header(_ text: Span<UInt8>, _ start: Int) -> Int? {
    var position = start
    while position < text.count, position - start < 32,
      ByteClass.isLetter(text[position]) || text[position] == UInt8(ascii: "-")
    {
      position += 1
    }
    guard position > start, position + 1 < text.count, text[position] == UInt8(ascii: ":"),
      text[position + 1] == 0x20
    else { return nil }
    let value = position
    // A quoted value, as in `Comment: "a key"`.
    if value + 2 < text.count, text[value + 2] == UInt8(ascii: "\"") {
      position = value + 3
      while position < text.count, position - value < 200, text[position] != 0x0A,
        text[position] != UInt8(ascii: "\"")
      {
        position += 1
      }
      if position < text.count, text[position] == UInt8(ascii: "\"") { position += 1 }
    }
    while position < text.count, position - value < 200, text[position] != 0x0A,
      !ByteClass.isQuote(text[position])
    {
      if text[position] == UInt8(ascii: "\\") {
        guard position + 1 < text.count, ByteClass.isQuote(text[position + 1]) else { break }
        position += 1
      }
      position += 1
    }
    if Placeholder.contains(text.extracting(value..<position), anyOf: "encrypted") {
      isEncrypted = true
    }
    return position
  }

  /// The offset behind an END marker that begins at `start`.
  private static func endMarker(_ text: Span<UInt8>, _ start: Int) -> Int? {
    // SSH2's own markers have four dashes and a space.
    let isShort = start + 4 < text.count && text[start + 4] == 0x20
    let marker: StaticString = isShort ? "---- END " : "-----END "
    let length = marker.utf8CodeUnitCount
    guard start + length <= text.count else { return nil }
    let isMarker = marker.withUTF8Buffer { letters in
      for index in 0..<length where unsafe text[start + index] != letters[index] { return false }
      return true
    }
    guard isMarker else { return nil }
    var position = start + length
    while position < text.count, position - start < 64, text[position] != UInt8(ascii: "-") {
      position += 1
    }
    var dashes = 0
    while position < text.count, dashes < 5, text[position] == UInt8(ascii: "-") {
      position += 1
      dashes += 1
    }
    return position
  }

  /// The value of `=xxxx` at the start of a line.
  private static func checksum(_ text: Span<UInt8>, _ start: Int) -> UInt32? {
    guard start + 5 <= text.count else { return nil }
    var value: UInt32 = 0
    for index in start + 1...start + 4 {
      let six = Base64.value(text[index])
      if six == 255 { return nil }
      value = value << 6 | UInt32(six)
    }
    return value
  }
}
