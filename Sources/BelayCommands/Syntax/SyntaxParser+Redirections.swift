/// Redirections and heredocs.
extension SyntaxParser {
  /// Reads a redirection if one stands here.
  mutating func parseRedirection(of node: Int32, last: inout Int32) -> Bool {
    let start = position
    guard position < limit else { return false }
    var descriptor = SyntaxTree.none
    switch bytes[position] {
    case 48...57:
      var number: Int32 = 0
      while position < limit, ByteClass.isDigit(bytes[position]) {
        number = min(number &* 10 &+ Int32(bytes[position] &- 48), 99_999)
        position += 1
      }
      descriptor = number
    case 123:
      position += 1
      guard ByteClass.isNameStart(current) else {
        position = start
        return false
      }
      while position < limit, ByteClass.isName(bytes[position]) { position += 1 }
      guard current == 125 else {
        position = start
        return false
      }
      position += 1
      descriptor = 10
    default:
      break
    }
    guard let operation = readOperator() else {
      position = start
      return false
    }
    var redirection = SyntaxRedirection(operation)
    redirection.descriptor = descriptor
    if operation == .heredoc, current == 45 {
      redirection.stripsTabs = true
      position += 1
    }
    keepsCarriageReturn = operation == .heredoc
    skipBlanks()
    let word = position < limit ? readWord() : nil
    keepsCarriageReturn = false
    guard let word else {
      fail("a redirection needs a target but found \(describeToken())")
      return true
    }
    if position < limit, bytes[position] == 60 || bytes[position] == 62,
      operation != .duplicateInput, operation != .duplicateOutput,
      bytes[Int(word.start)..<Int(word.end)].allSatisfy(ByteClass.isDigit)
    {
      // `<2>/x`: a number before `>` is the descriptor.
      note("unexpected \"\(String(decoding: [bytes[position]], as: UTF8.self))\"")
    }
    redirection.word = Int32(truncatingIfNeeded: tree.words.count)
    redirection.isQuoted = word.isQuoted
    if operation == .duplicateOutput, descriptor == SyntaxTree.none, !isDescriptor(word) {
      redirection.operation = .writeBoth
    }
    tree.words.append(word)
    let index = Int32(truncatingIfNeeded: tree.redirections.count)
    tree.redirections.append(redirection)
    if last == SyntaxTree.none {
      tree.nodes[Int(node)].redirection = index
    } else {
      tree.redirections[Int(last)].next = index
    }
    last = index
    if operation == .heredoc { pendingHeredocs.append(index) }
    return true
  }

  private func isDescriptor(_ word: SyntaxWord) -> Bool {
    let first = bytes[Int(word.start)]
    return ByteClass.isDigit(first) || first == 45 || first == 36
  }

  private mutating func readOperator() -> SyntaxRedirection.Operator? {
    switch current {
    case 60:
      switch peek(1) {
      case 40: return nil
      case 60:
        if peek(2) == 60 { return step(3, .hereString) }
        return step(2, .heredoc)
      case 62: return step(2, .readWrite)
      case 38: return step(2, .duplicateInput)
      default: return step(1, .read)
      }
    case 62:
      switch peek(1) {
      case 40: return nil
      case 62: return step(2, .append)
      case 124: return step(2, .write)
      case 38: return step(2, .duplicateOutput)
      default: return step(1, .write)
      }
    case 38 where peek(1) == 62:
      return peek(2) == 62 ? step(3, .appendBoth) : step(2, .writeBoth)
    default:
      return nil
    }
  }

  private mutating func step(
    _ count: Int, _ operation: SyntaxRedirection.Operator
  ) -> SyntaxRedirection.Operator {
    position += count
    return operation
  }

  /// Reads the bodies of the heredocs that were announced, each to its delimiter or the end.
  mutating func readHeredocs() {
    let pending = pendingHeredocs
    pendingHeredocs.removeAll()
    for index in pending { readHeredoc(index) }
  }

  private mutating func readHeredoc(_ index: Int32) {
    var redirection = tree.redirections[Int(index)]
    let word = tree.words[Int(redirection.word)]
    let delimiter = QuoteRemoval.delimiter(bytes[Int(word.start)..<Int(word.end)])
    redirection.bodyStart = offset
    redirection.bodyEnd = offset
    while true {
      if position >= limit {
        redirection.bodyEnd = offset
        break
      }
      let line = position
      if let end = delimiterEnd(delimiter, redirection) {
        redirection.bodyEnd = Int32(truncatingIfNeeded: line)
        position = end
        break
      }
      skipLine(joining: !redirection.isQuoted)
    }
    tree.redirections[Int(index)] = redirection
  }

  /// Where reading goes on if the line at the position is the delimiter.
  private func delimiterEnd(_ delimiter: [UInt8], _ redirection: SyntaxRedirection) -> Int? {
    var at = position
    if redirection.stripsTabs {
      while at < limit, bytes[at] == 9 { at += 1 }
    }
    for byte in delimiter {
      // Bash joins continued lines of an unquoted heredoc before it compares.
      while !redirection.isQuoted, at + 1 < limit, bytes[at] == 92, bytes[at + 1] == 10 { at += 2 }
      guard at < limit, bytes[at] == byte else { return nil }
      at += 1
    }
    while !redirection.isQuoted, at + 1 < limit, bytes[at] == 92, bytes[at + 1] == 10 { at += 2 }
    if at == limit { return at }
    if bytes[at] == 10 { return at + 1 }
    // `E)` and, in bash 5.2, `E; b)`: what follows belongs to the substitution.
    if substitutionDepth > 0, bytes[at...].prefix(while: { $0 != 10 }).contains(41) { return at }
    return nil
  }

  private mutating func skipLine(joining: Bool) {
    while position < limit, bytes[position] != 10 {
      if joining, bytes[position] == 92 { position += 1 }
      position += 1
    }
    position = min(position + 1, limit)
  }
}
