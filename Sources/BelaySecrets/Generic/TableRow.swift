/// A line of a table of text.
enum TableRow {
  /// The most columns that are told apart.
  private static var mostCells: Int { 64 }

  /// The cells of a line, without quotes, marks and spaces around them.
  static func cells(
    _ line: Range<Int>, by separator: UInt8, in text: Span<UInt8>
  ) -> [Range<Int>] {
    var line = trimmed(line, in: text)
    if separator == UInt8(ascii: "|") {
      if !line.isEmpty, text[line.lowerBound] == separator {
        line = line.lowerBound + 1..<line.upperBound
      }
      if !line.isEmpty, text[line.upperBound - 1] == separator {
        line = line.lowerBound..<line.upperBound - 1
      }
    }
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    var position = start
    var isQuoted = false
    while position < line.upperBound {
      let byte = text[position]
      if byte == UInt8(ascii: "\""), isQuoted || position == start {
        isQuoted.toggle()
      } else if byte == separator, !isQuoted {
        cells.append(bared(start..<position, in: text))
        if cells.count == mostCells { return cells }
        start = position + 1
      }
      position += 1
    }
    cells.append(bared(start..<line.upperBound, in: text))
    return cells
  }

  /// Reads the values of a row of SQL up to its closing parenthesis, those in quotes without them.
  ///
  /// The offset behind it.
  static func values(
    _ range: Range<Int>, in text: Span<UInt8>, into row: inout [Range<Int>]
  ) -> Int {
    var position = range.lowerBound
    var start = position
    var depth = 0
    var isQuoted = false
    while position < range.upperBound {
      let byte = text[position]
      if isQuoted {
        if byte == UInt8(ascii: "\\") {
          position += 1
        } else if byte == UInt8(ascii: "'") {
          isQuoted = false
        }
      } else if byte == UInt8(ascii: "'") {
        isQuoted = true
        // `N'…'`, `E'…'`
        if position == start + 1 { start = position }
      } else if byte == UInt8(ascii: "(") {
        depth += 1
      } else if byte == UInt8(ascii: ")"), depth > 0 {
        depth -= 1
      } else if byte == UInt8(ascii: ",") && depth == 0 || byte == UInt8(ascii: ")") {
        row.append(bared(start..<position, in: text))
        start = position + 1
        if byte == UInt8(ascii: ")") || row.count == mostCells { return start }
        while start < range.upperBound, text[start] == 0x20 { start += 1 }
        position = start
        continue
      }
      position += 1
    }
    return range.upperBound
  }

  /// Whether a line only separates the head of a table from its rows, or frames it.
  static func isRule(_ line: Range<Int>, in text: Span<UInt8>) -> Bool {
    var dashes = 0
    for index in line {
      switch text[index] {
      case UInt8(ascii: "-"), UInt8(ascii: "="): dashes += 1
      case UInt8(ascii: "|"), UInt8(ascii: "+"), UInt8(ascii: ":"), 0x20, 0x09, 0x0D: break
      default: return false
      }
    }
    return dashes >= 3
  }

  /// A cell without spaces, then without what frames its text.
  private static func bared(_ cell: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
    var cell = trimmed(cell, in: text)
    while cell.count >= 2, text[cell.lowerBound] == text[cell.upperBound - 1] {
      switch text[cell.lowerBound] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "*"):
        cell = cell.lowerBound + 1..<cell.upperBound - 1
      default: return cell
      }
    }
    return cell
  }

  private static func trimmed(_ range: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, ByteClass.isSpace(text[lower]) { lower += 1 }
    while lower < upper, ByteClass.isSpace(text[upper - 1]) { upper -= 1 }
    return lower..<upper
  }
}
