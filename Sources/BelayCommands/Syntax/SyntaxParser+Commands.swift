/// Commands that are no clause: simple commands, groups, subshells, functions.
extension SyntaxParser {
  /// A command; `none` (and failing) where none begins.
  mutating func parseCommand() -> Int32 {
    skipBlanks()
    guard position < limit else {
      fail("expected a command but found the end")
      return SyntaxTree.none
    }
    guard enter() else { return SyntaxTree.none }
    defer { leave() }
    let byte = bytes[position]
    if byte == 40 {
      let node = peek(1) == 40 ? parseDoubleParenthesis() : parseSubshell()
      return withRedirections(node)
    }
    guard let reserved = peekReserved() else { return parseSimple() }
    return parseClause(reserved)
  }

  /// The command that begins with a reserved word.
  private mutating func parseClause(_ reserved: ReservedWord) -> Int32 {
    let node: Int32
    switch reserved {
    case .openBrace: node = parseGroup()
    case .ifWord: node = parseIf()
    case .whileWord, .untilWord: node = parseLoop()
    case .forWord, .selectWord: node = parseFor()
    case .caseWord: node = parseCase()
    case .openCondition: node = parseConditional()
    case .functionWord: return parseFunctionKeyword()
    case .coprocWord: return parseCoprocess()
    case .inWord:
      note("unexpected \"in\"")
      return parseSimple()
    case .timeWord:
      // Only possible behind another command of a pipeline: there it is a prefix as well, and may stand
      // alone.
      let start = position
      consume(reserved)
      skipBlanks()
      switch position < limit ? bytes[position] : 10 {
      case 10, 59, 38, 41, 124: return add(SyntaxNode(.list, start: start))
      default: return parseCommand()
      }
    default:
      fail("unexpected \(describeToken())")
      return SyntaxTree.none
    }
    return withRedirections(node)
  }

  /// Reads the redirections behind a compound command.
  private mutating func withRedirections(_ node: Int32) -> Int32 {
    guard node != SyntaxTree.none else { return node }
    var last = SyntaxTree.none
    while !isFailing {
      skipBlanks()
      guard parseRedirection(of: node, last: &last) else { break }
    }
    tree.nodes[Int(node)].end = offset
    if !isFailing, position < limit {
      switch bytes[position] {
      case 10, 38, 41, 59, 124: break
      default:
        // `}` and `fi` may follow only behind a clause that ended itself.
        if last != SyntaxTree.none || peekReserved()?.endsList != true {
          fail("unexpected \(describeToken())")
        }
      }
    }
    return node
  }

  mutating func parseSubshell() -> Int32 {
    let node = add(SyntaxNode(.subshell, start: position))
    position += 1
    let list = parseList()
    tree.nodes[Int(node)].first = list
    if !isFailing {
      if current == 41 {
        position += 1
      } else {
        fail("expected \")\" but found \(describeToken())")
      }
    }
    return node
  }

  private mutating func parseGroup() -> Int32 {
    let node = add(SyntaxNode(.group, start: position))
    position += 1
    let list = parseList()
    tree.nodes[Int(node)].first = list
    expect(.closeBrace, "}")
    return node
  }

  /// `((`: an arithmetic command, or two subshells if no `))` ends it.
  private mutating func parseDoubleParenthesis() -> Int32 {
    let start = mark()
    position += 2
    var word = SyntaxWord(start: position)
    var parts = PartList()
    switch readArithmetic(into: &parts) {
    case .closed:
      word.part = parts.first
      word.end = offset - 2
      var node = SyntaxNode(.arithmetic, start: start.position)
      node.word = Int32(truncatingIfNeeded: tree.words.count)
      tree.words.append(word)
      return add(node)
    case .notArithmetic:
      rewind(to: start)
      return isFailing ? SyntaxTree.none : parseSubshell()
    case .unclosed:
      fail("\"((\" without \"))\"")
      return SyntaxTree.none
    }
  }

  private mutating func parseFunctionKeyword() -> Int32 {
    let start = position
    consume(.functionWord)
    skipBlanks()
    guard let name = readWord() else {
      fail("expected a function's name but found \(describeToken())")
      return SyntaxTree.none
    }
    skipBlanks()
    if current == 40 {
      let mark = mark()
      position += 1
      skipBlanks()
      if current == 41 { position += 1 } else { rewind(to: mark) }
    }
    return parseFunctionBody(name, start: start)
  }

  private mutating func parseFunctionBody(_ name: SyntaxWord, start: Int) -> Int32 {
    var node = SyntaxNode(.function, start: start)
    node.word = Int32(truncatingIfNeeded: tree.words.count)
    tree.words.append(name)
    let index = add(node)
    skipNewlines()
    let isCompound: Bool
    switch peekReserved() {
    case .openBrace, .ifWord, .whileWord, .untilWord, .forWord, .selectWord, .caseWord,
      .openCondition:
      isCompound = true
    default:
      isCompound = current == 40
    }
    guard isCompound else {
      fail("expected a function's body but found \(describeToken())")
      return index
    }
    let body = parseCommand()
    tree.nodes[Int(index)].first = body
    tree.nodes[Int(index)].end = offset
    return index
  }

  private mutating func parseCoprocess() -> Int32 {
    let node = add(SyntaxNode(.coprocess, start: position))
    consume(.coprocWord)
    skipBlanks()
    // `coproc NAME compound`: the name is told from a command by what follows it.
    let mark = mark()
    if ByteClass.isNameStart(current), peekReserved() == nil, readWord() != nil {
      skipBlanks()
      switch peekReserved() {
      case .openBrace, .ifWord, .whileWord, .untilWord, .forWord, .selectWord, .caseWord,
        .openCondition:
        break
      default:
        if current != 40 { rewind(to: mark) }
      }
    }
    if isFailing { return node }
    let command = parseCommand()
    tree.nodes[Int(node)].first = command
    tree.nodes[Int(node)].end = offset
    return node
  }

  /// Assignments, words and redirections; or `NAME ( )`, a function.
  private mutating func parseSimple() -> Int32 {
    var node = SyntaxNode(.simple, start: position)
    let index = add(node)
    var words = WordList()
    var lastRedirection = SyntaxTree.none
    var hasCommand = false
    var declares = false
    loop: while !isFailing {
      skipBlanks()
      guard position < limit else { break }
      switch bytes[position] {
      case 10, 59, 124, 41: break loop
      case 38:
        guard parseRedirection(of: index, last: &lastRedirection) else { break loop }
      case 40:
        if hasCommand, words.first == words.last, lastRedirection == SyntaxTree.none,
          tree.words[Int(words.first)].nameEnd == SyntaxTree.none
        {
          return parseFunction(index, name: words.first)
        }
        fail("unexpected \"(\"")
        break loop
      case 60, 62, 48...57, 123:
        if parseRedirection(of: index, last: &lastRedirection) { continue }
        fallthrough
      default:
        guard let word = readWord(assigns: !hasCommand || declares, isCommand: !hasCommand)
        else { break loop }
        append(word, to: &words)
        if !hasCommand, word.nameEnd == SyntaxTree.none {
          hasCommand = true
          declares = isDeclaration(word)
        }
      }
    }
    node = tree.nodes[Int(index)]
    node.word = words.first
    node.end = words.last == SyntaxTree.none ? offset : tree.words[Int(words.last)].end
    tree.nodes[Int(index)] = node
    if words.first == SyntaxTree.none, lastRedirection == SyntaxTree.none, !isFailing {
      fail("unexpected \(describeToken())")
    }
    if hasCommand { noteExtendedPatterns(words.first) }
    return index
  }

  /// `NAME ( ) body`; the node of the simple command becomes that of the function.
  private mutating func parseFunction(_ index: Int32, name: Int32) -> Int32 {
    let open = position
    position += 1
    skipBlanks()
    guard current == 41 else {
      position = open
      fail("unexpected \"(\"")
      tree.nodes[Int(index)].word = name
      return index
    }
    position += 1
    return parseFunctionBody(
      tree.words[Int(name)], start: Int(tree.nodes[Int(index)].start))
  }

  /// Whether the command takes assignments as arguments, array literals included.
  private func isDeclaration(_ word: SyntaxWord) -> Bool {
    guard word.isPlain else { return false }
    let name = bytes[Int(word.start)..<Int(word.end)]
    guard name.count >= 3, name.count <= 8 else { return false }
    switch name.first {
    case 100: return name.matches("declare")
    case 108: return name.matches("local") || name.matches("let")
    case 101: return name.matches("export") || name.matches("eval")
    case 114: return name.matches("readonly")
    case 116: return name.matches("typeset")
    case 97: return name.matches("alias")
    default: return false
    }
  }

  /// `shopt -s extglob` changes how the lines behind it are read.
  private mutating func noteExtendedPatterns(_ first: Int32) {
    guard bytes[Int(tree.words[Int(first)].start)] == 115 else { return }
    var word = first
    var index = 0
    while word != SyntaxTree.none {
      let text = bytes[Int(tree.words[Int(word)].start)..<Int(tree.words[Int(word)].end)]
      if index == 0, !text.matches("shopt") { return }
      if index == 1, !text.matches("-s") { return }
      if index > 1, text.matches("extglob") { allowsExtendedPatterns = true }
      word = tree.words[Int(word)].next
      index += 1
    }
  }
}
