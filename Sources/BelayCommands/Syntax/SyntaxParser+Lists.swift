/// Lists, and-or lists and pipelines.
extension SyntaxParser {
  /// A list up to a closing token, as a node of its own.
  ///
  /// An empty one is an error unless `allowsEmpty`.
  mutating func parseList(allowsEmpty: Bool = false) -> Int32 {
    let list = add(SyntaxNode(.list, start: position))
    var last = SyntaxTree.none
    if enter() {
      parseItems(of: list, last: &last)
    }
    leave()
    tree.nodes[Int(list)].end = offset
    if last == SyntaxTree.none, !allowsEmpty, !isFailing {
      fail("expected a command but found \(describeToken())")
    }
    return list
  }

  /// Appends and-or lists to `list` until something that is none.
  mutating func parseItems(of list: Int32, last: inout Int32) {
    while !isFailing {
      skipNewlines()
      if isAtListEnd() { return }
      let item = parseAndOr()
      attach(item, to: list, last: &last)
      if isFailing { return }
      skipBlanks()
      switch current {
      case 59:  // ;
        if peek(1) == 59 || peek(1) == 38 { return }
        position += 1
      case 38:  // &
        position += 1
        if item != SyntaxTree.none { tree.nodes[Int(item)].isBackground = true }
      case 10:
        break
      default:
        return
      }
    }
  }

  /// Whether no command can begin here because an enclosing construct ends.
  private func isAtListEnd() -> Bool {
    if position >= limit { return true }
    switch bytes[position] {
    case 41: return true
    case 59: return peek(1) == 59 || peek(1) == 38
    default: return peekReserved()?.endsList ?? false
    }
  }

  private mutating func parseAndOr() -> Int32 {
    let start = position
    let first = parsePipeline()
    var whole = SyntaxTree.none
    var last = first
    while !isFailing {
      skipBlanks()
      let byte = current
      guard byte == 38 || byte == 124, peek(1) == byte else { break }
      if whole == SyntaxTree.none {
        whole = add(SyntaxNode(.andOr, start: start))
        tree.nodes[Int(whole)].first = first
      }
      position += 2
      skipNewlines()
      let next = parsePipeline()
      guard next != SyntaxTree.none else { break }
      tree.nodes[Int(next)].connector = byte == 38 ? .and : .or
      attach(next, to: whole, last: &last)
    }
    guard whole != SyntaxTree.none else { return first }
    tree.nodes[Int(whole)].end = offset
    return whole
  }

  private mutating func parsePipeline() -> Int32 {
    let start = position
    var isNegated = false
    var isPrefixed = false
    prefixes: while true {
      skipBlanks()
      let byte = current
      guard byte == 33 || byte == 116 else { break }
      switch peekReserved() {
      case .bang:
        position += 1
        isNegated.toggle()
      case .timeWord:
        position += 4
        skipBlanks()
        if current == 45, peek(1) == 112, endsWord(2) { position += 2 }
        skipBlanks()
        if current == 45, peek(1) == 45, endsWord(2) { position += 2 }
      default:
        break prefixes
      }
      isPrefixed = true
    }
    if isPrefixed {
      skipBlanks()
      // A lone `!` or `time` is a command.
      if position >= limit || current == 10 || current == 59 { return SyntaxTree.none }
    }
    let first = parseCommand()
    guard first != SyntaxTree.none else { return first }
    var whole = SyntaxTree.none
    var last = first
    while !isFailing {
      skipBlanks()
      guard current == 124, peek(1) != 124 else { break }
      if whole == SyntaxTree.none {
        whole = add(SyntaxNode(.pipeline, start: start))
        tree.nodes[Int(whole)].first = first
      }
      var connector = SyntaxNode.Connector.pipe
      position += 1
      if current == 38 {
        connector = .pipeBoth
        position += 1
      }
      skipNewlines()
      let next = parseCommand()
      guard next != SyntaxTree.none else { break }
      tree.nodes[Int(next)].connector = connector
      attach(next, to: whole, last: &last)
    }
    let node = whole == SyntaxTree.none ? first : whole
    if isNegated { tree.nodes[Int(node)].isNegated = true }
    if whole != SyntaxTree.none { tree.nodes[Int(whole)].end = offset }
    return node
  }

  /// Whether the byte `distance` behind the position cannot belong to a word.
  func endsWord(_ distance: Int) -> Bool {
    position + distance >= limit || ByteClass.isDelimiter(bytes[position + distance])
  }
}
