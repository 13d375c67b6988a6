/// Loops: what their variables stand for.
extension CodeReader {
  /// `for NAME in …`, `for A, B, C in …`: each name may be any of what is walked through.
  func bindLoop(_ index: Int) {
    var at = index + 1
    while at + 2 < tokens.count, tokens.isSymbol(at: at + 1, UInt8(ascii: ",")), at - index < 12 {
      at += 2
    }
    guard at + 2 < tokens.count, tokens.isWord(at: at + 1, "in") || tokens.isWord(at: at + 1, "of")
    else {
      return
    }
    let walked = (at + 2)..<expressionEnd(at + 2)
    var value = value(of: walked)
    if let element = anyElement(of: walked) {
      value = element
    } else if !tables.isEmpty, let element = anyValue(ofTable: walked) {
      value = element
    } else if language == .python || language == .javascript,
      let filter = filter(of: tokens[index + 1].bytes, from: walked.upperBound)
    {
      if filter == [.unknown] {
        // Some of what a folder holds, and not the folder.
        value = value.map { $0 + filter }
      } else {
        value = filter
      }
    }
    let rows = at > index + 1 ? rows(of: walked) : nil
    guard value != nil || rows != nil else { return }
    var name = index + 1
    var column = 0
    while name <= at {
      if let cell = rows.flatMap({ anyCell(of: $0, column) }) ?? value {
        variables.append((tokens[name].bytes, cell))
      }
      name += 2
      column += 1
    }
  }

  /// JavaScript's `for (const [name, value] of Object.entries(table))`.
  func bindEntries(_ index: Int) {
    var at = index + 1
    var last: Int?
    while at < tokens.count, at - index < 12, !tokens.isSymbol(at: at, UInt8(ascii: "]")) {
      if tokens.kind(at: at) == .word { last = at }
      at += 1
    }
    guard let last, at + 2 < tokens.count, tokens.isWord(at: at + 1, "of"),
      let value = anyValue(ofTable: (at + 2)..<expressionEnd(at + 2))
    else { return }
    variables.append((tokens[last].bytes, value))
  }

  /// The rows of `[('a', x), ('b', y)]`, or of the variable that holds them.
  func rows(of range: Range<Int>) -> [[[Word.Piece]]]? {
    guard let first = range.first else { return nil }
    if range.count == 1, tokens.kind(at: first) == .word {
      return tableRows.last { $0.name == tokens[first].bytes }?.rows
    }
    guard
      tokens.isSymbol(at: first, UInt8(ascii: "[")) || tokens.isSymbol(at: first, UInt8(ascii: "("))
    else { return nil }
    var rows: [[[Word.Piece]]] = []
    for row in argumentRanges(inside: first) {
      guard let open = row.first(where: { !tokens.isSymbol(at: $0, 10) }),
        tokens.isSymbol(at: open, UInt8(ascii: "(")) || tokens.isSymbol(at: open, UInt8(ascii: "["))
      else { return nil }
      rows.append(argumentRanges(inside: open).map { value(of: $0) ?? [.unknown] })
    }
    return rows.isEmpty ? nil : rows
  }

  private func anyCell(of rows: [[[Word.Piece]]], _ column: Int) -> [Word.Piece]? {
    var result: [Word.Piece]?
    for row in rows.prefix(16) where column < row.count {
      result = result.map { ShellState.join($0, row[column]) } ?? row[column]
    }
    return result
  }

  /// What the loop whose head ends at `end` asks of its variable before it goes on, as the values that
  /// are left: `for f in os.listdir('.'): if f.endswith('.log'): …`, `if d == 'build'`.
  private func filter(of name: [UInt8], from end: Int) -> [Word.Piece]? {
    var at = end
    var isCondition = false
    var depth = 0
    while at < tokens.count, at - end < 48 {
      let token = tokens[at]
      at += 1
      switch token.kind {
      case .word:
        if token.isWord("for") { return nil }
        if token.isWord("if") { isCondition = true }
        guard isCondition, token.bytes == name else { continue }
        var next = at
        while next < tokens.count, tokens.isSymbol(at: next, UInt8(ascii: "=")) { next += 1 }
        if next > at, next < tokens.count, tokens.kind(at: next) == .string {
          return [.literal(tokens[next].bytes)]
        }
        return [.unknown]
      case .symbol:
        switch token.bytes[0] {
        case UInt8(ascii: ":"), UInt8(ascii: "]"): isCondition = false
        case UInt8(ascii: "("): depth += 1
        case UInt8(ascii: ")"):
          depth -= 1
          if depth <= 0, language == .javascript { isCondition = false }
        default: break
        }
      default: continue
      }
    }
    return nil
  }
}
