/// The section of a file of settings that a name stands in.
enum Section {
  /// How far in front of a name its section may begin.
  private static var reach: Int { 400 }

  /// How many lines in front of a name its section may begin.
  private static var lines: Int { 8 }

  /// The name of the section around the name at `start`.
  ///
  /// `name:` of YAML, `"name": {` of JSON and `'name' => [` of PHP with less space in front or in the same line,
  /// `[name]` of INI and TOML.
  static func name(of start: Int, in text: Span<UInt8>) -> Range<Int>? {
    if let opened = opened(before: start, in: text) { return opened }
    var line = lineStart(start, in: text)
    let indent = indentation(line, start, in: text)
    let limit = max(0, start - reach)
    var seen = 0
    while line > limit, seen < lines {
      let end = line - 1
      line = lineStart(end, in: text)
      seen += 1
      var first = line
      while first < end, ByteClass.isSpace(text[first]) { first += 1 }
      var last = end
      while last > first, ByteClass.isSpace(text[last - 1]) { last -= 1 }
      guard last > first else { continue }
      if text[first] == UInt8(ascii: "["), text[last - 1] == UInt8(ascii: "]") {
        return word(endingAt: last - 1, from: first + 1, in: text)
      }
      guard first - line < indent else { continue }
      if opens(text[last - 1]) { last -= 1 }
      return assigned(endingAt: last, from: first, in: text)
    }
    return nil
  }

  private static func opens(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
  }

  /// The name of the section that opens right in front of the name at `start`, in the same line.
  private static func opened(before start: Int, in text: Span<UInt8>) -> Range<Int>? {
    var end = start
    while end > 0, text[end - 1] == 0x20 || ByteClass.isQuote(text[end - 1]) { end -= 1 }
    guard end > 0, opens(text[end - 1]) else { return nil }
    return assigned(endingAt: end - 1, from: max(0, end - 60), in: text)
  }

  /// The name in front of the `:` or `=>` that ends at `end`, spaces aside.
  private static func assigned(
    endingAt end: Int, from first: Int, in text: Span<UInt8>
  ) -> Range<Int>? {
    var last = end
    while last > first, ByteClass.isSpace(text[last - 1]) { last -= 1 }
    if last > first + 1, text[last - 1] == UInt8(ascii: ">"), text[last - 2] == UInt8(ascii: "=") {
      last -= 2
      while last > first, ByteClass.isSpace(text[last - 1]) { last -= 1 }
    } else {
      guard last > first, text[last - 1] == UInt8(ascii: ":") else { return nil }
      last -= 1
    }
    if last > first, ByteClass.isQuote(text[last - 1]) { last -= 1 }
    return word(endingAt: last, from: first, in: text)
  }

  private static func lineStart(_ position: Int, in text: Span<UInt8>) -> Int {
    var start = position
    while start > 0, position - start < reach, text[start - 1] != 0x0A { start -= 1 }
    return start
  }

  private static func indentation(_ line: Int, _ start: Int, in text: Span<UInt8>) -> Int {
    var position = line
    while position < start, ByteClass.isSpace(text[position]) { position += 1 }
    return position - line
  }

  private static func word(
    endingAt end: Int, from limit: Int, in text: Span<UInt8>
  ) -> Range<Int>? {
    var start = end
    while start > limit, ByteClass.isName(text[start - 1]) { start -= 1 }
    return start < end && end - start < 40 ? start..<end : nil
  }
}
