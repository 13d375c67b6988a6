/// What the rows and heads of Markdown's tables say of a value in them.
extension SecretScanner {
  /// How far in front of a row the head of its table is looked for: less than what streams keep in front of a
  /// piece.
  private static var tableHeadReach: Int { 4096 }

  /// Whether the row of a table of Markdown that holds a value says that the value is no secret: its last cell says
  /// that it is refused, or the head of its column that it is a digest, an identifier or the like.
  static func isNoneByTable(_ value: Range<Int>, in text: Span<UInt8>) -> Bool {
    let start = lineStart(value.lowerBound, within: 200, in: text)
    guard text[start] == UInt8(ascii: "|"), start == 0 || text[start - 1] == 0x0A else {
      return false
    }
    let end = lineEnd(value.upperBound, within: 200, in: text)
    let cells = TableRow.cells(start..<end, by: UInt8(ascii: "|"), in: text)
    if let last = cells.last,
      WordList.holds(
        "|rejected|refused|invalid|malformed|no match|not matched|ignored|", text.extracting(last))
    {
      return true
    }
    guard let column = cells.firstIndex(where: { $0.contains(value.lowerBound) }),
      let head = tableHead(above: start, in: text)
    else { return false }
    let names = TableRow.cells(head, by: UInt8(ascii: "|"), in: text)
    guard names.count == cells.count else { return false }
    let word = text.extracting(names[column])
    return WordList.holds("|id|", word) || CredentialName.kind(word) == .harmless
  }

  /// The first line of the table whose row begins at `start`.
  private static func tableHead(above start: Int, in text: Span<UInt8>) -> Range<Int>? {
    let limit = max(0, start - tableHeadReach)
    var line = start
    var head: Range<Int>?
    while line > limit {
      let end = line - 1
      var begin = end
      while begin > limit, text[begin - 1] != 0x0A { begin -= 1 }
      guard begin < end, text[begin] == UInt8(ascii: "|"), begin == 0 || text[begin - 1] == 0x0A
      else { break }
      head = begin..<end
      line = begin
    }
    return head
  }
}
