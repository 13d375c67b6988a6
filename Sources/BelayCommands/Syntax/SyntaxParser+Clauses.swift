/// `if`, loops, `for`, `select` and `case`.
extension SyntaxParser {
  mutating func parseIf() -> Int32 {
    let node = add(SyntaxNode(.ifClause, start: position))
    var last = SyntaxTree.none
    consume(.ifWord)
    attach(parseList(), to: node, last: &last)
    expect(.thenWord, "then")
    if isFailing { return node }
    attach(parseList(), to: node, last: &last)
    while !isFailing {
      switch peekReserved() {
      case .elifWord:
        consume(.elifWord)
        attach(parseList(), to: node, last: &last)
        expect(.thenWord, "then")
        if isFailing { return node }
        attach(parseList(), to: node, last: &last)
      case .elseWord:
        consume(.elseWord)
        attach(parseList(), to: node, last: &last)
        expect(.fiWord, "fi")
        return node
      default:
        expect(.fiWord, "fi")
        return node
      }
    }
    return node
  }

  mutating func parseLoop() -> Int32 {
    let node = add(SyntaxNode(.loop, start: position))
    var last = SyntaxTree.none
    position += 5
    attach(parseList(), to: node, last: &last)
    attachBody(to: node, last: &last)
    return node
  }

  /// `do list done`, or `{ list }` as `for` allows.
  private mutating func attachBody(to node: Int32, last: inout Int32, braces: Bool = false) {
    if isFailing { return }
    if braces, peekReserved() == .openBrace {
      consume(.openBrace)
      attach(parseList(), to: node, last: &last)
      expect(.closeBrace, "}")
      return
    }
    expect(.doWord, "do")
    if isFailing { return }
    attach(parseList(), to: node, last: &last)
    expect(.doneWord, "done")
  }

  mutating func parseFor() -> Int32 {
    let start = position
    let isFor = bytes[position] == 102
    position += isFor ? 3 : 6
    skipBlanks()
    if isFor, current == 40, peek(1) == 40 { return parseArithmeticFor(start: start) }
    let node = add(SyntaxNode(.forClause, start: start))
    var words = WordList()
    var last = SyntaxTree.none
    guard let name = readWord() else {
      fail("expected a variable's name but found \(describeToken())")
      return node
    }
    append(name, to: &words)
    tree.nodes[Int(node)].word = words.first
    skipBlanks()
    if current == 59 {
      position += 1
      skipNewlines()
    } else {
      skipNewlines()
      if peekReserved() == .inWord {
        consume(.inWord)
        tree.nodes[Int(node)].hasWords = true
        while !isFailing {
          skipBlanks()
          guard position < limit, let word = readWord() else { break }
          append(word, to: &words)
        }
        if isFailing { return node }
        guard current == 59 || current == 10 else {
          fail("unexpected \(describeToken())")
          return node
        }
        if current == 59 { position += 1 }
        skipNewlines()
      }
    }
    attachBody(to: node, last: &last, braces: true)
    return node
  }

  private mutating func parseArithmeticFor(start: Int) -> Int32 {
    let node = add(SyntaxNode(.arithmeticFor, start: start))
    position += 2
    var word = SyntaxWord(start: position)
    var parts = PartList()
    let begin = position
    guard case .closed = readArithmetic(into: &parts) else {
      fail("\"for ((\" without \"))\"")
      return node
    }
    word.part = parts.first
    word.end = offset - 2
    var semicolons = 0
    for byte in bytes[begin..<max(begin, position - 2)] where byte == 59 { semicolons += 1 }
    if semicolons < 2 {
      fail("\"for ((\" needs three expressions")
      return node
    }
    tree.nodes[Int(node)].word = Int32(truncatingIfNeeded: tree.words.count)
    tree.words.append(word)
    skipBlanks()
    if current == 59 { position += 1 }
    skipNewlines()
    var last = SyntaxTree.none
    attachBody(to: node, last: &last, braces: true)
    return node
  }

  mutating func parseCase() -> Int32 {
    let node = add(SyntaxNode(.caseClause, start: position))
    consume(.caseWord)
    skipBlanks()
    guard let subject = readWord() else {
      fail("expected a word but found \(describeToken())")
      return node
    }
    tree.nodes[Int(node)].word = Int32(truncatingIfNeeded: tree.words.count)
    tree.words.append(subject)
    skipNewlines()
    guard peekReserved() == .inWord else {
      fail("expected \"in\" but found \(describeToken())")
      return node
    }
    consume(.inWord)
    var last = SyntaxTree.none
    while !isFailing {
      skipNewlines()
      if peekReserved() == .esacWord {
        consume(.esacWord)
        return node
      }
      attach(parseCaseItem(), to: node, last: &last)
      if isFailing { return node }
      if current == 59 {
        // `;;`, `;&` or `;;&`
        position += 1
        if current == 59 { position += 1 }
        if current == 38 { position += 1 }
      } else if peekReserved() != .esacWord {
        fail("expected \";;\" but found \(describeToken())")
      }
    }
    return node
  }

  private mutating func parseCaseItem() -> Int32 {
    let node = add(SyntaxNode(.caseItem, start: position))
    if current == 40 {
      position += 1
      skipBlanks()
    }
    var words = WordList()
    while !isFailing {
      skipBlanks()
      guard let word = readWord() else {
        fail("expected a pattern but found \(describeToken())")
        return node
      }
      append(word, to: &words)
      tree.nodes[Int(node)].word = words.first
      skipBlanks()
      if current == 124 {
        position += 1
      } else if current == 41 {
        position += 1
        break
      } else {
        fail("expected \")\" but found \(describeToken())")
        return node
      }
    }
    if isFailing { return node }
    let body = parseList(allowsEmpty: true)
    tree.nodes[Int(node)].first = body
    skipBlanks()
    tree.nodes[Int(node)].end = offset
    return node
  }
}
