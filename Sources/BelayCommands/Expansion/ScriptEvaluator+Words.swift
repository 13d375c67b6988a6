/// Expanding words.
extension ScriptEvaluator {
  /// Expands a chain of words as arguments.
  mutating func expandWords(_ first: Int32, _ tree: SyntaxTree, into out: inout [Word]) {
    var index = first
    while index != SyntaxTree.none {
      let word = tree.words[Int(index)]
      if word.isPlain {
        out.append(
          Word(
            literal: Array(tree.bytes[Int(word.start)..<Int(word.end)]),
            range: tree.place(word.start, word.end)))
      } else {
        expand(word, tree, into: &out)
      }
      index = word.next
    }
  }

  /// Expands one word as an argument: to no word, one, or several.
  mutating func expand(_ word: SyntaxWord, _ tree: SyntaxTree, into out: inout [Word]) {
    if word.nameEnd != SyntaxTree.none {
      out.append(expandAssignmentArgument(word, tree))
      return
    }
    if word.hasBrace, expandBraces(word, tree, into: &out) { return }
    var builder = FieldBuilder(mode: .arguments, separators: separators)
    expandParts(word.part, tree, into: &builder)
    builder.endField()
    for pieces in builder.fields {
      out.append(
        Word(
          pieces: pieces, isQuoted: word.isQuoted, range: tree.place(word.start, word.end)))
    }
    if out.count > Limit.commands { giveUp("a command has too many words") }
  }

  /// Brace expansion: each result is read again as a word.
  private mutating func expandBraces(
    _ word: SyntaxWord, _ tree: SyntaxTree, into out: inout [Word]
  ) -> Bool {
    let texts: [[UInt8]]
    switch BraceExpansion.expand(tree.bytes[Int(word.start)..<Int(word.end)], work: &braceWork) {
    case .unchanged: return false
    case .texts(let all): texts = all
    case .tooMany(let some):
      giveUp("a brace expansion makes too many words")
      texts = Array(some.prefix(16))
    }
    guard enter() else { return true }
    defer { depth -= 1 }
    let place = tree.place(word.start, word.end)
    for text in texts where !text.isEmpty {
      if !text.contains(where: ByteClass.isSpecial), text.first != 126 {
        out.append(Word(literal: text, isQuoted: word.isQuoted, range: place))
        continue
      }
      parsedBytes += text.count
      if parsedBytes > Limit.bytes {
        giveUp("its expansions are longer than \(Limit.bytes) bytes")
        return true
      }
      let (inner, first) = SyntaxParser.parseWords(text, origin: place)
      guard first != SyntaxTree.none else { continue }
      var item = inner.words[Int(first)]
      item.hasBrace = false
      let count = out.count
      if item.isPlain {
        out.append(Word(literal: text, range: place))
      } else {
        expand(item, inner, into: &out)
      }
      if word.isQuoted {
        for index in count..<out.count { out[index].isQuoted = true }
      }
    }
    return true
  }

  /// `NAME=value` as an argument of `export` and its kin.
  private mutating func expandAssignmentArgument(_ word: SyntaxWord, _ tree: SyntaxTree) -> Word {
    let nameEnd = word.isAppend ? Int(word.nameEnd) + 2 : Int(word.nameEnd) + 1
    var name = Array(tree.bytes[Int(word.start)..<min(nameEnd, tree.bytes.count)])
    if word.hasSubscript { name = Array(name.dropLast()) + [61] }
    if word.isArray, !word.hasSubscript {
      // `declare -a list=(…)`: the elements are kept, the argument is the name alone.
      assign(word, tree)
      return Word(
        literal: Array(tree.bytes[Int(word.start)..<Int(word.nameEnd)]),
        range: tree.place(word.start, word.end))
    }
    let value = word.isArray ? [.unknown] : expandSingle(parts: word.part, tree)
    let pieces: [Word.Piece]
    if value.isEmpty {
      pieces = [.literal(name)]
    } else if case .literal(let bytes) = value[0] {
      pieces = [.literal(name + bytes)] + value.dropFirst()
    } else {
      pieces = [.literal(name)] + value
    }
    return Word(
      pieces: pieces, isQuoted: word.isQuoted, range: tree.place(word.start, word.end))
  }

  /// The value of a chain of parts as one field.
  mutating func expandSingle(parts first: Int32, _ tree: SyntaxTree) -> [Word.Piece] {
    if first == SyntaxTree.none { return [] }
    var builder = FieldBuilder(mode: .single, separators: [])
    expandParts(first, tree, into: &builder)
    return builder.value()
  }

  /// The word at `index` as one field.
  mutating func expandSingle(word index: Int32, _ tree: SyntaxTree) -> Word {
    let word = tree.words[Int(index)]
    if word.isPlain {
      return Word(
        literal: Array(tree.bytes[Int(word.start)..<Int(word.end)]),
        range: tree.place(word.start, word.end))
    }
    return Word(
      pieces: expandSingle(parts: word.part, tree), isQuoted: word.isQuoted,
      range: tree.place(word.start, word.end))
  }

  /// The bytes that divide fields: the value of `IFS`.
  var separators: [UInt8] {
    if let index = state.index(of: Name.separators[...]),
      let value = ShellState.alternatives(of: state.variables[index].value), value.count == 1
    {
      return value[0]
    }
    return Name.blanks
  }

  private enum Name {
    static let separators: [UInt8] = [73, 70, 83]
    static let blanks: [UInt8] = [32, 9, 10]
  }

  mutating func expandParts(_ first: Int32, _ tree: SyntaxTree, into builder: inout FieldBuilder) {
    var index = first
    while index != SyntaxTree.none {
      let part = tree.parts[Int(index)]
      let range = Int(part.start)..<Int(part.end)
      switch part.kind {
      case .literal:
        if part.isQuoted {
          builder.add(tree.bytes[range])
        } else if index == first, tree.bytes[range.lowerBound] == 126 {
          expandTilde(tree.bytes[range], part, into: &builder)
        } else if index == first, let tilde = tildeBehindName(tree.bytes[range]) {
          builder.add(tree.bytes[range.lowerBound..<tilde])
          expandTilde(tree.bytes[tilde..<range.upperBound], part, into: &builder)
        } else if part.hasPattern {
          builder.addPattern(tree.bytes[range])
        } else {
          builder.add(tree.bytes[range])
        }
      default:
        expandPart(part, tree, into: &builder)
      }
      index = part.next
    }
  }

  /// Expands a single part; a literal as it stands there.
  mutating func expandPart(
    _ part: SyntaxPart, _ tree: SyntaxTree, into builder: inout FieldBuilder
  ) {
    let range = Int(part.start)..<Int(part.end)
    switch part.kind {
    case .literal:
      builder.add(tree.bytes[range])
    case .escapes:
      builder.add(EscapeDecoder.decode(tree.bytes[range], dialect: .quotes).bytes[...])
    case .parameter:
      expandParameter(part, tree, into: &builder)
    case .command:
      add(capture(part.child, tree), quoted: part.isQuoted, to: &builder)
    case .backtick:
      add(captureBackticks(part, tree), quoted: part.isQuoted, to: &builder)
    case .processInput, .processOutput:
      builder.add(.literal(expandProcess(part, tree)))
    case .arithmetic:
      builder.add(expandArithmetic(part, tree))
    case .unknown:
      builder.add(.unknown)
    }
  }

  /// Adds the value of an expansion.
  mutating func add(
    _ value: [Word.Piece], quoted: Bool, to builder: inout FieldBuilder
  ) {
    if quoted { builder.open() }
    for piece in value {
      if isTooComplex { return }
      charge(32)
      switch piece {
      case .literal(let bytes):
        charge(bytes.count)
        if quoted { builder.add(bytes[...]) } else { builder.addSplitting(bytes) }
      case .oneOf(let all):
        if all.isEmpty {
          builder.add(piece)
        } else if let world {
          let chosen = all[min(world, all.count - 1)]
          if quoted { builder.add(chosen[...]) } else { builder.addSplitting(chosen) }
        } else {
          if isExpandingName
            || !quoted && builder.mode == .arguments && all.contains(where: needsSplitting)
          {
            worldsNeeded = max(worldsNeeded, all.count)
          }
          builder.add(piece)
        }
      case .glob, .unknown:
        builder.add(piece)
      }
    }
  }

  /// Whether an unquoted value is not simply one word.
  private func needsSplitting(_ value: [UInt8]) -> Bool {
    if value.isEmpty { return true }
    let separators = separators
    for byte in value where separators.contains(byte) { return true }
    return false
  }

  /// Where the `~` of an argument `NAME=~` stands, which bash expands too.
  private func tildeBehindName(_ text: ArraySlice<UInt8>) -> Int? {
    guard let first = text.first, ByteClass.isNameStart(first) else { return nil }
    var at = text.startIndex
    while at < text.endIndex, ByteClass.isName(text[at]) { at += 1 }
    guard at + 1 < text.endIndex, text[at] == 61, text[at + 1] == 126 else { return nil }
    return at + 1
  }

  /// `~`, `~/x`, `~user/x`, `~+`.
  private mutating func expandTilde(
    _ text: ArraySlice<UInt8>, _ part: SyntaxPart, into builder: inout FieldBuilder
  ) {
    let slash = text.firstIndex(of: 47) ?? text.endIndex
    let user = text[(text.startIndex + 1)..<slash]
    // `~"x"` and `~$x` stay as they are.
    if slash == text.endIndex, part.next != SyntaxTree.none {
      builder.add(text)
      return
    }
    if user.isEmpty {
      add(valueOfHome(), quoted: true, to: &builder)
    } else if user.matches("+") {
      builder.add(directoryPiece(state.cwd))
    } else if user.matches("-") {
      builder.add(directoryPiece(state.previousDirectory))
    } else if user.matches("root") {
      builder.add([47, 114, 111, 111, 116])
    } else {
      builder.add(.unknown)
    }
    if slash < text.endIndex {
      if part.hasPattern { builder.addPattern(text[slash...]) } else { builder.add(text[slash...]) }
    }
  }

  private mutating func captureBackticks(_ part: SyntaxPart, _ tree: SyntaxTree) -> [Word.Piece] {
    let text = tree.bytes[Int(part.start)..<Int(part.end)]
    var inner: [UInt8] = []
    inner.reserveCapacity(text.count)
    var at = text.startIndex
    while at < text.endIndex {
      if text[at] == 92, at + 1 < text.endIndex {
        let next = text[at + 1]
        if next == 96 || next == 92 || next == 36 || next == 34 && part.isQuoted { at += 1 }
        inner.append(text[at])
        at += 1
        if next != 96, next != 92, next != 36, !(next == 34 && part.isQuoted) {
          inner.append(text[at])
          at += 1
        }
      } else {
        inner.append(text[at])
        at += 1
      }
    }
    parsedBytes += inner.count
    guard parsedBytes <= Limit.bytes, enter() else {
      giveUp("its expansions are longer than \(Limit.bytes) bytes")
      return [.unknown]
    }
    defer { depth -= 1 }
    let parsed = SyntaxParser.parse(inner, origin: tree.place(part.start, part.end))
    if let error = parsed.error, !inner.contains(0) {
      analysis.problems.append(
        .syntax(offset: tree.place(part.start, part.end).lowerBound, what: error.what))
    }
    let output = capture(parsed.root, parsed)
    if let limit = parsed.limit { giveUp(limit) }
    return output
  }

  /// Runs a process substitution; the path it stands for.
  private mutating func expandProcess(_ part: SyntaxPart, _ tree: SyntaxTree) -> [UInt8] {
    if part.kind == .processInput {
      processTexts.append(capture(part.child, tree) + [.literal([10])])
    } else {
      let outer = input
      input = Input(source: .inherited, text: [.unknown])
      _ = capture(part.child, tree)
      input = outer
      processTexts.append([.unknown])
    }
    return Array("/dev/fd/\(64 - processTexts.count)".utf8)
  }

  /// The text behind a path that a process substitution gave.
  func processText(_ path: [UInt8]) -> [Word.Piece]? {
    guard path.begins(with: "/dev/fd/") else { return nil }
    var number = 0
    for (index, byte) in path.dropFirst(8).enumerated() {
      if index == 0, byte == 45 { continue }
      guard ByteClass.isDigit(byte), number < 100_000 else { return nil }
      number = number * 10 + Int(byte &- 48)
    }
    if path.count > 8, path[8] == 45 { number = -number }
    let index = 63 - number
    return processTexts.indices.contains(index) ? processTexts[index] : nil
  }

  private mutating func expandArithmetic(_ part: SyntaxPart, _ tree: SyntaxTree) -> Word.Piece {
    if part.child != SyntaxTree.none {
      _ = expandSingle(parts: part.child, tree)
      return .unknown
    }
    let text = tree.bytes[Int(part.start)..<Int(part.end)]
    guard let value = Arithmetic.value(of: text) else { return .unknown }
    return .literal(Array(String(value).utf8))
  }

  /// A directory as a value.
  func directoryPiece(_ directory: String?) -> Word.Piece {
    guard let directory else { return .unknown }
    return .literal(Array(directory.utf8))
  }
}
