extension SecretScanner {
  /// How far in front of a keyword the line that heads a table may begin, and behind it end.
  private static var headReach: Int { 512 }

  /// How far behind its head a table is read: less than what streams keep in front of a piece, so that
  /// the same rows are read wherever a piece begins.
  static var tableReach: Int { 12 << 10 }

  /// Judges the columns of passwords and keys of a table whose head holds `start`: of separated values, of
  /// Markdown, or as databases print it.
  func judgeTable(
    _ rule: SecretRule, _ reference: RuleReference, _ start: Int, _ text: Span<UInt8>,
    _ state: inout ScanState
  ) {
    if text[start] == UInt8(ascii: "<") {
      judgePage(rule, reference, start, text, &state)
      return
    }
    if Self.beginsStatement(start, in: text) {
      judgeStatement(rule, reference, start, text, &state)
      return
    }
    guard Self.endsCell(start, in: text), Self.beginsCell(start, in: text),
      let head = Self.line(around: start, in: text),
      !state.isCovered(reference, start, until: head.upperBound),
      let separator = Self.separator(of: head, in: text)
    else { return }
    let names = TableRow.cells(head, by: separator, in: text)
    // What stands behind such a line is one of its rows.
    if let before = Self.line(endingAt: head.lowerBound, in: text),
      !TableRow.isRule(before, in: text),
      TableRow.cells(before, by: separator, in: text).count == names.count
    {
      return
    }
    // A list of arguments, one in a line, ends in commas.
    guard names.count > 1, !(names.last?.isEmpty ?? true) || separator != UInt8(ascii: ","),
      names.allSatisfy({ Self.isHead($0, in: text) })
    else { return }
    let kinds = names.map { Self.columnKind(text.extracting($0)) }
    guard kinds.contains(where: { $0 != .none }) else { return }
    let end = min(text.count, head.upperBound + Self.tableReach)
    var position = head.upperBound + 1
    var isRuled = separator != UInt8(ascii: "|")
    while position < end {
      var lineEnd = position
      while lineEnd < end, text[lineEnd] != 0x0A { lineEnd += 1 }
      let line = position..<lineEnd
      position = lineEnd + 1
      if TableRow.isRule(line, in: text) {
        isRuled = true
        continue
      }
      guard isRuled else { return }
      let cells = TableRow.cells(line, by: separator, in: text)
      guard cells.count == names.count else { return }
      for index in cells.indices where kinds[index] != .none {
        judgeCell(rule, reference, cells[index], kinds[index], names[index], text, &state)
      }
    }
  }

  /// Takes a cell for a secret if it looks like what the head of its column promises.
  func judgeCell(
    _ rule: SecretRule, _ reference: RuleReference, _ cell: Range<Int>,
    _ kind: CredentialName.Kind, _ name: Range<Int>, _ text: Span<UInt8>, _ state: inout ScanState
  ) {
    guard Self.isSecret(cell, kind, name, text) else { return }
    state.candidates.append(
      ScanState.Candidate(
        rule: reference, range: cell, verification: .none, severity: rule.severity,
        specificity: rule.specificity, preview: SecretPreview.text(length: cell.count)))
  }

  /// Whether an SQL statement that brings rows begins at `start`.
  private static func beginsStatement(_ start: Int, in text: Span<UInt8>) -> Bool {
    let end = min(text.count, start + 6)
    return WordList.holds("|insert|copy p|", text.extracting(start..<end))
  }

  /// Whether nothing but the words of its cell stand between `start` and the separator in front.
  private static func beginsCell(_ start: Int, in text: Span<UInt8>) -> Bool {
    var position = start
    while position > 0, start - position < 40 {
      switch text[position - 1] {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"), 0x09, 0x0A: return true
      case 0x20, UInt8(ascii: "\""), UInt8(ascii: "-"), UInt8(ascii: "."), 0x80...: break
      default: if !ByteClass.isWord(text[position - 1]) { return false }
      }
      position -= 1
    }
    return position == 0
  }

  private static func isSecret(
    _ cell: Range<Int>, _ kind: CredentialName.Kind, _ name: Range<Int>, _ text: Span<UInt8>
  ) -> Bool {
    let value = text.extracting(cell)
    guard value.count >= 6, value.count <= 200 else { return false }
    // `varchar(255)`, `algorithms=["RS256"]`, `module::NAME`
    guard !Placeholder.contains(value, anyOf: "(|[\"|::") else { return false }
    return CredentialValue.judge(value, kind, isFramed: true, name: text.extracting(name)) != .none
  }

  /// What the head of a column promises.
  static func columnKind(_ name: Span<UInt8>) -> CredentialName.Kind {
    guard name.count <= 30 else { return .none }
    switch CredentialName.kind(name) {
    case .harmless, .none: return .none
    case .weak: return Placeholder.contains(name, anyOf: "token") ? .weak : .none
    case .key: return .key
    case .password: return .password
    }
  }

  /// Whether the cell that goes on at `start` ends soon: spares a look at most lines.
  private static func endsCell(_ start: Int, in text: Span<UInt8>) -> Bool {
    var position = start + 1
    let end = min(text.count, start + 20)
    while position < end {
      switch text[position] {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"), 0x09, 0x0A, 0x0D: return true
      case 0x20, UInt8(ascii: "\""), UInt8(ascii: "-"): break
      default: if !ByteClass.isWord(text[position]) { return false }
      }
      position += 1
    }
    return false
  }

  /// The line in front of the one that begins at `start`; `nil` where there is none, or a long one.
  private static func line(endingAt start: Int, in text: Span<UInt8>) -> Range<Int>? {
    guard start > 1 else { return nil }
    var lower = start - 1
    while lower > 0, text[lower - 1] != 0x0A {
      lower -= 1
      if start - lower > 4 * headReach { return nil }
    }
    return lower..<start - 1
  }

  private static func line(around start: Int, in text: Span<UInt8>) -> Range<Int>? {
    var lower = start
    while lower > 0, text[lower - 1] != 0x0A {
      lower -= 1
      if start - lower > headReach { return nil }
    }
    var upper = start + 1
    while upper < text.count, text[upper] != 0x0A {
      upper += 1
      if upper - start > headReach { return nil }
    }
    return lower < upper && upper < text.count ? lower..<upper : nil
  }

  /// What separates the columns; `nil` where a line is no head of a table.
  private static func separator(of line: Range<Int>, in text: Span<UInt8>) -> UInt8? {
    var commas = 0
    var semicolons = 0
    var tabs = 0
    for index in line {
      switch text[index] {
      case UInt8(ascii: "|"): return UInt8(ascii: "|")
      case UInt8(ascii: ","): commas += 1
      case UInt8(ascii: ";"): semicolons += 1
      case 0x09: tabs += 1
      case UInt8(ascii: "="), UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: ">"): return nil
      default: break
      }
    }
    if tabs > 0, commas + semicolons == 0 { return 0x09 }
    if semicolons > 0, commas == 0 { return UInt8(ascii: ";") }
    return commas > 0 && semicolons == 0 ? UInt8(ascii: ",") : nil
  }

  /// Whether a cell may head a column: a few words.
  private static func isHead(_ cell: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard cell.count <= 48 else { return false }
    if !cell.isEmpty, ByteClass.isDigit(text[cell.lowerBound]) { return false }
    for index in cell {
      switch text[index] {
      case 0x20, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "#"),
        UInt8(ascii: ":"), 0x80...:
        continue
      default: if !ByteClass.isWord(text[index]) { return false }
      }
    }
    return true
  }
}
