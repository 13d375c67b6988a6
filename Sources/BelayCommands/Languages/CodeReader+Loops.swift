/// Loops: what their variables stand for.
extension CodeReader {
  /// `for NAME in …`, `for A, B, C in …`: each name may be any of what is walked through.
  mutating func bindLoop(_ index: Int) {
    var at = index + 1
    while at + 2 < tokens.count, tokens[at + 1].isSymbol(UInt8(ascii: ",")), at - index < 12 {
      at += 2
    }
    guard at + 2 < tokens.count, tokens[at + 1].isWord("in") || tokens[at + 1].isWord("of") else {
      return
    }
    let walked = (at + 2)..<expressionEnd(at + 2)
    var value = value(of: walked)
    if let element = anyElement(of: walked) {
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
    guard let value else { return }
    var name = index + 1
    while name <= at {
      variables.append((tokens[name].bytes, value))
      name += 2
    }
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
        while next < tokens.count, tokens[next].isSymbol(UInt8(ascii: "=")) { next += 1 }
        if next > at, next < tokens.count, tokens[next].kind == .string {
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
