extension SecretScanner {
  /// The longest list of columns that is read.
  private static var columnReach: Int { 2048 }

  /// Judges what an `INSERT INTO … (…) VALUES` or `COPY … (…) FROM stdin` puts into the columns of
  /// passwords and keys.
  func judgeStatement(
    _ rule: SecretRule, _ reference: RuleReference, _ start: Int, _ text: Span<UInt8>,
    _ state: inout ScanState
  ) {
    var position = start
    let open = min(text.count, start + 120)
    while position < open, text[position] != UInt8(ascii: "(") {
      if text[position] == UInt8(ascii: ";") { return }
      position += 1
    }
    guard position < open else { return }
    let first = position + 1
    let last = min(text.count, first + Self.columnReach)
    position = first
    while position < last, text[position] != UInt8(ascii: ")") { position += 1 }
    guard position < last else { return }
    let names = TableRow.cells(first..<position, by: UInt8(ascii: ","), in: text)
    let kinds = names.map { Self.columnKind(text.extracting($0)) }
    guard kinds.contains(where: { $0 != .none }) else { return }
    position += 1
    let end = min(text.count, position + Self.tableReach)
    let isCopy = text[start] | 0x20 == UInt8(ascii: "c")
    while position < end {
      if isCopy {
        while position < end, text[position] != 0x0A { position += 1 }
        position += 1
      } else {
        while position < end, text[position] != UInt8(ascii: "(") {
          if text[position] == UInt8(ascii: ";") { return }
          position += 1
        }
      }
      guard position < end else { return }
      var row: [Range<Int>] = []
      if isCopy {
        var lineEnd = position
        while lineEnd < end, text[lineEnd] != 0x0A { lineEnd += 1 }
        row = TableRow.cells(position..<lineEnd, by: 0x09, in: text)
      } else {
        position = TableRow.values(position + 1..<end, in: text, into: &row)
      }
      guard row.count == names.count else { return }
      for index in row.indices where kinds[index] != .none {
        judgeCell(rule, reference, row[index], kinds[index], names[index], text, &state)
      }
    }
  }

  /// Judges the column of a table of HTML whose head ends at `start`.
  func judgePage(
    _ rule: SecretRule, _ reference: RuleReference, _ start: Int, _ text: Span<UInt8>,
    _ state: inout ScanState
  ) {
    var first = start
    while first > 0, start - first < 40, text[first - 1] != UInt8(ascii: ">") { first -= 1 }
    let name = first..<start
    let kind = Self.columnKind(text.extracting(name))
    guard kind != .none else { return }
    var column = 0
    var position = first
    let least = max(0, start - 1024)
    while position > least, !Self.stands("<tr", position, in: text) {
      if Self.stands("</th", position, in: text) { column += 1 }
      position -= 1
    }
    guard position > least || least == 0 else { return }
    position = start
    let end = min(text.count, start + Self.tableReach)
    var cell = -1
    while position < end, !Self.stands("</tab", position, in: text) {
      if Self.stands("<tr", position, in: text) { cell = -1 }
      if Self.stands("<td", position, in: text) {
        cell += 1
        if cell == column, let value = Self.content(position, end, in: text) {
          judgeCell(rule, reference, value, kind, name, text, &state)
        }
      }
      position += 1
    }
  }

  /// The text in an element that begins at `start`, or in those inside it.
  private static func content(_ start: Int, _ end: Int, in text: Span<UInt8>) -> Range<Int>? {
    var position = start
    while position < end {
      if text[position] == UInt8(ascii: "<") {
        while position < end, text[position] != UInt8(ascii: ">") { position += 1 }
        position += 1
      } else if ByteClass.isSpace(text[position]) {
        position += 1
      } else {
        break
      }
    }
    let first = position
    while position < end, text[position] != UInt8(ascii: "<") { position += 1 }
    guard position < end else { return nil }
    while position > first, ByteClass.isSpace(text[position - 1]) { position -= 1 }
    return first..<position
  }

  private static func stands(
    _ word: StaticString, _ start: Int, in text: Span<UInt8>
  ) -> Bool {
    guard text[start] == UInt8(ascii: "<"), start + word.utf8CodeUnitCount <= text.count else {
      return false
    }
    return word.withUTF8Buffer { letters in
      for index in 1..<letters.count
      where unsafe ByteClass.lowercased(text[start + index]) != letters[index] {
        return false
      }
      return true
    }
  }
}
