/// Looking at the bytes of one line.
enum LineText {
  /// Whether the line begins with `text`.
  static func starts(_ line: ArraySlice<UInt8>, _ text: StaticString) -> Bool {
    text.withUTF8Buffer { wanted in
      guard line.count >= wanted.count else { return false }
      for index in 0..<wanted.count where unsafe line[line.startIndex + index] != wanted[index] {
        return false
      }
      return true
    }
  }

  /// Whether the line is `text`.
  static func equals(_ line: ArraySlice<UInt8>, _ text: StaticString) -> Bool {
    line.count == text.utf8CodeUnitCount && starts(line, text)
  }

  /// Whether the line ends with `text`.
  static func ends(_ line: ArraySlice<UInt8>, _ text: StaticString) -> Bool {
    line.count >= text.utf8CodeUnitCount && starts(line.suffix(text.utf8CodeUnitCount), text)
  }

  /// Where `text` stands first at or behind `start`; `nil` if it does not.
  static func find(
    _ text: StaticString, in line: ArraySlice<UInt8>, from start: Int? = nil
  ) -> Int? {
    let count = text.utf8CodeUnitCount
    var at = start ?? line.startIndex
    while at + count <= line.endIndex {
      if starts(line[at...], text) { return at }
      at += 1
    }
    return nil
  }

  /// Whether `text` stands in the line.
  static func contains(_ line: ArraySlice<UInt8>, _ text: StaticString) -> Bool {
    find(text, in: line) != nil
  }

  /// Whether `part` stands in `text`; an empty one does not.
  static func contains(_ text: ArraySlice<UInt8>, bytes part: ArraySlice<UInt8>) -> Bool {
    guard let first = part.first, part.count <= text.count else { return false }
    for at in text.startIndex...(text.endIndex - part.count)
    where text[at] == first && text[at..<at + part.count].elementsEqual(part) {
      return true
    }
    return false
  }

  /// The number whose digits begin the line, and where they end; `nil` if there is none.
  ///
  /// No more than nine digits: nothing counts further.
  static func number(_ line: ArraySlice<UInt8>) -> (value: Int, end: Int)? {
    var value = 0
    var at = line.startIndex
    while at < line.endIndex, at - line.startIndex < 9, isDigit(line[at]) {
      value = value * 10 + Int(line[at] - UInt8(ascii: "0"))
      at += 1
    }
    return at == line.startIndex ? nil : (value, at)
  }

  /// The number that stands behind the first `text`.
  static func number(behind text: StaticString, in line: ArraySlice<UInt8>) -> Int? {
    guard let at = find(text, in: line) else { return nil }
    return number(line[(at + text.utf8CodeUnitCount)...])?.value
  }

  /// The number that stands before the first `text`.
  static func number(before text: StaticString, in line: ArraySlice<UInt8>) -> Int? {
    guard let end = find(text, in: line) else { return nil }
    var start = end
    while start > line.startIndex, end - start < 9, isDigit(line[start - 1]) { start -= 1 }
    return number(line[start..<end])?.value
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
