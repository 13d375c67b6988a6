/// How names and values are laid out around each other.
extension SecretScanner {
  /// Whether nothing but white space and quotes stands between a name and its value, or a verb, or
  /// the parenthesis of a call.
  static func isNext(
    _ name: Int, _ value: Int, in text: Span<UInt8>, isCall: Bool
  ) -> Bool {
    var index = name
    while index < value {
      if AssignedName.isVerb(text, at: index) {
        index += 2
        continue
      }
      let byte = text[index]
      let isAllowed =
        isClosing(byte) && byte != UInt8(ascii: ")") || isCall && byte == UInt8(ascii: "(")
        || byte == UInt8(ascii: "s") || index == name && byte == UInt8(ascii: "{")
      if !isAllowed { return false }
      index += 1
    }
    return true
  }

  /// Whether a name is the first argument of a call or the first of a pair, and its value follows
  /// in the same line; other texts with commas between are lists.
  static func isFirst(_ name: Int, _ value: Int, in text: Span<UInt8>) -> Bool {
    for index in name..<value where text[index] == 0x0A { return false }
    // `["--name", "…"]`
    if text[name] == UInt8(ascii: "-"), text[name + 1] == UInt8(ascii: "-") { return true }
    var position = name
    while position > 0, isClosing(text[position - 1]), text[position - 1] != UInt8(ascii: ")") {
      position -= 1
    }
    guard position > 0 else { return true }
    // `[]byte("password"), "…"`
    if position > 7, WordList.holds("|[]byte(|", text.extracting(position - 7..<position)) {
      return false
    }
    if text[position - 1] == UInt8(ascii: "#"), position > 1 {
      // `type("#password", "…")`
      position -= isClosing(text[position - 2]) ? 2 : 0
    }
    guard position > 0 else { return true }
    let byte = text[position - 1]
    if byte == UInt8(ascii: "="), position > 6,
      WordList.holds("|[name|", text.extracting(position - 6..<position - 1))
    {
      // `fill('input[name="password"]', "…")`
      return true
    }
    return byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
      || byte == UInt8(ascii: ",")
        && (isAddress(position - 1, in: text) || isNumbered(position - 1, name, in: text))
      || byte == UInt8(ascii: ":")
        && (position > 1 && ByteClass.isSpace(text[position - 2])
          || isField(position - 1, in: text))
  }

  /// Whether nothing but a number stands between a parenthesis and the comma at `end`, as the key
  /// does in a row of SQL: `(2, 'name', '…')`.
  private static func isNumbered(_ end: Int, _ name: Int, in text: Span<UInt8>) -> Bool {
    var last = name
    while last < text.count, ByteClass.isName(text[last]) { last += 1 }
    // One word is a kind of something: `(1, 'bearer', '…')`.
    guard CredentialName.isCompound(text.extracting(name..<last)) else { return false }
    var position = end
    while position > 0, end - position < 12, ByteClass.isDigit(text[position - 1]) { position -= 1 }
    return position > 0 && position < end && text[position - 1] == UInt8(ascii: "(")
  }

  /// Whether a brace and a word stand in front of a colon: `${env:NAME, '…'}`.
  private static func isField(_ colon: Int, in text: Span<UInt8>) -> Bool {
    var position = colon
    while position > 0, colon - position < 12, ByteClass.isLetter(text[position - 1]) {
      position -= 1
    }
    return position > 1 && position < colon && text[position - 1] == UInt8(ascii: "{")
      && text[position - 2] == UInt8(ascii: "$")
  }

  /// Whether a text in quotes is a key of a map and not the value of a name: `keys = {"…": …`.
  static func isKey(_ value: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard value.upperBound + 1 < text.count, text[value.upperBound + 1] == UInt8(ascii: ":") else {
      return false
    }
    var position = value.lowerBound - 1
    while position > 0, ByteClass.isSpace(text[position - 1]) { position -= 1 }
    return position > 0 && text[position - 1] == UInt8(ascii: "{")
  }

  /// Where the line of a place begins, or so many bytes in front of it.
  static func lineStart(_ place: Int, within reach: Int, in text: Span<UInt8>) -> Int {
    var start = place
    while start > 0, place - start < reach, text[start - 1] != 0x0A { start -= 1 }
    return start
  }

  /// Where the line of a place ends, or so many bytes behind it.
  static func lineEnd(_ place: Int, within reach: Int, in text: Span<UInt8>) -> Int {
    var end = place
    while end < text.count, end - place < reach, text[end] != 0x0A { end += 1 }
    return end
  }

  static func endsLine(_ end: Int, in text: Span<UInt8>) -> Bool {
    end == text.count || text[end] == 0x0A || text[end] == 0x0D
  }

  /// Whether a name has an ending, as those of files: what stands beside them are checksums.
  private static func isFile(_ name: Range<Int>, in text: Span<UInt8>) -> Bool {
    for index in name where text[index] == UInt8(ascii: ".") { return true }
    return false
  }

  /// Whether a name and its value are the first two cells of a line of separated values.
  static func isRow(
    _ name: AssignedName, _ value: Range<Int>, in text: Span<UInt8>
  ) -> Bool {
    let start = name.range.lowerBound
    let end = name.range.upperBound
    return name.link == .argument && (start == 0 || text[start - 1] == 0x0A)
      && text[end] == UInt8(ascii: ",") && value.lowerBound == end + 1
      && !isFile(name.range, in: text)
      && (endsLine(value.upperBound, in: text) || text[value.upperBound] == UInt8(ascii: ","))
  }

  /// Whether what stands at `start` gives a value in place of a missing one.
  static func isAlternative(_ start: Int, in text: Span<UInt8>) -> Bool {
    var end = start + 1
    while end < text.count, end - start < 18, ByteClass.isWord(text[end]) { end += 1 }
    return WordList.holds(
      "|.unwrap_or|.unwrap_or_else|.orelse|.getorelse|", text.extracting(start..<end))
      || WordList.holds("|or |", text.extracting(start..<min(text.count, start + 3)))
  }

  /// Whether the argument that ends at `end` is the address of a variable: `StringVar(&name, "name", "…"`.
  private static func isAddress(_ end: Int, in text: Span<UInt8>) -> Bool {
    var position = end
    while position > 0, end - position < 60, ByteClass.isName(text[position - 1]) { position -= 1 }
    return position > 1 && position < end && text[position - 1] == UInt8(ascii: "&")
      && text[position - 2] == UInt8(ascii: "(")
  }

  /// Whether a value without quotes is an expression of a program.
  static func isCode(
    _ text: Span<UInt8>, _ name: AssignedName, _ value: AssignedValue
  ) -> Bool {
    guard value.range.upperBound < text.count else { return false }
    // Connection strings separate their parts so.
    if text[value.range.upperBound] == UInt8(ascii: ";") {
      let start = name.range.lowerBound
      // `%let name=value;` is SAS.
      return start < 5
        || text[start - 1] != UInt8(ascii: ";") && text[start - 5] != UInt8(ascii: "%")
    }
    return false
  }

  /// The offset behind the accessors of a property: `Name { get; set; } = …`.
  static func behindAccessors(_ start: Int, in text: Span<UInt8>) -> Int {
    var position = start
    while position < text.count, text[position] == 0x20 { position += 1 }
    guard position + 4 < text.count, text[position] == UInt8(ascii: "{"),
      text[position + 1] == 0x20, text[position + 2] == UInt8(ascii: "g")
    else { return start }
    let end = min(text.count, position + 40)
    while position < end, text[position] != UInt8(ascii: "}") { position += 1 }
    return position < end ? position + 1 : start
  }
}
