/// Simple commands: assignments, words, redirections, and what becomes of them.
extension ScriptEvaluator {
  mutating func runSimple(_ node: SyntaxNode, _ tree: SyntaxTree) -> [Word.Piece] {
    var first = node.word
    while first != SyntaxTree.none, tree.words[Int(first)].nameEnd != SyntaxTree.none {
      first = tree.words[Int(first)].next
    }
    if first == SyntaxTree.none {
      runAssignments(node, tree)
      return []
    }
    if isAlias(first, tree) { return runAlias(first, node, tree) }
    let commands = analysis.commands.count
    let problems = analysis.problems.count
    let processes = processTexts.count
    worldsNeeded = 1
    isAlternateNeeded = false
    var output = runWords(first, node, tree)
    if worldsNeeded > 1 || isAlternateNeeded, world == nil {
      // Values differ between branches: each is looked at for itself.
      let worlds = worldsNeeded
      let hasAlternate = isAlternateNeeded
      let count = hasAlternate ? worlds * 2 : worlds
      analysis.commands.removeLast(analysis.commands.count - commands)
      analysis.problems.removeLast(analysis.problems.count - problems)
      output = []
      for index in 0..<count {
        world = index % worlds
        alternate = hasAlternate ? index >= worlds : nil
        processTexts.removeLast(processTexts.count - min(processes, processTexts.count))
        let more = isolatedUnlessLast(index == count - 1) { $0.runWords(first, node, tree) }
        output = index == 0 ? more : ShellState.join(output, more)
        worldsNeeded = 1
      }
      world = nil
      alternate = nil
    }
    return output
  }

  private mutating func isolatedUnlessLast(
    _ isLast: Bool, _ body: (inout ScriptEvaluator) -> [Word.Piece]
  ) -> [Word.Piece] {
    let before = state
    let output = body(&self)
    if !isLast {
      state = before
    } else {
      state.join(before)
    }
    return output
  }

  /// Expands a command and executes it; does nothing but count if alternatives must be tried.
  private mutating func runWords(
    _ first: Int32, _ node: SyntaxNode, _ tree: SyntaxTree
  ) -> [Word.Piece] {
    var call = Call(
      argv: [], input: Input(), via: [], cwd: state.cwd, isRemote: isRemote,
      range: tree.place(node.start, node.end))
    if !input.isInherited { call.input = input }
    if !via.isEmpty { call.via = via }
    call.argv.reserveCapacity(8)
    var word = first
    shownSecret = nil
    isExpandingName = true
    while word != SyntaxTree.none {
      let item = tree.words[Int(word)]
      if item.isPlain {
        call.argv.append(
          Word(
            literal: Array(tree.bytes[Int(item.start)..<Int(item.end)]),
            range: tree.place(item.start, item.end)))
      } else {
        let known = shownSecret
        shownSecret = nil
        expand(item, tree, into: &call.argv)
        if shownSecret == nil {
          shownSecret = known
        } else {
          if known == nil { secretPlaces = [] }
          if secretPlaces.count < 8 { secretPlaces.append(tree.place(item.start, item.end)) }
        }
      }
      isExpandingName = isExpandingName && call.argv.isEmpty
      word = item.next
    }
    isExpandingName = false
    if world == nil, worldsNeeded > 1 || isAlternateNeeded { return [] }
    if let name = call.argv.first, !name.isLiteral, name.pieces == [.unknown],
      beginsUnknown(tree.words[Int(first)], tree)
    {
      hasUnknownCode = true
      // The shell that reads this is what gets recorded.
      if call.argv.count == 1, node.redirection == SyntaxTree.none { return [.unknown] }
    }
    if node.word != first { addEnvironment(node, tree, to: &call) }
    if node.redirection != SyntaxTree.none {
      let (redirections, redirected) = expandRedirections(node.redirection, tree)
      call.redirections = redirections
      if let redirected { call.input = redirected }
    }
    if call.argv.isEmpty {
      // The words expanded to nothing; redirections still happen.
      if !call.redirections.isEmpty { emit(call) }
      return []
    }
    guard enter() else { return [.unknown] }
    defer { depth -= 1 }
    if call.argv.count == 1, !call.input.isInherited, case .file(let target) = call.input.source,
      !call.redirections.contains(where: { $0.operation == .read })
    {
      // `{ cat; } < file`: what the group is given, the program without operands reads.
      call.redirections.append(Redirection(operation: .read, target: target))
    }
    if call.redirections.isEmpty { return execute(&call) }
    let capturing = isCapturing
    isCapturing = capturing || writes(call.redirections)
    let output = execute(&call)
    isCapturing = capturing
    if writes(call.redirections) {
      remember(output, writtenTo: call.redirections)
      return []
    }
    return output
  }

  /// Whether a word begins with a value that was not known when text became code.
  private func beginsUnknown(_ word: SyntaxWord, _ tree: SyntaxTree) -> Bool {
    word.part != SyntaxTree.none && tree.parts[Int(word.part)].kind == .unknown
  }

  /// Assignments without a command, and redirections without one.
  private mutating func runAssignments(_ node: SyntaxNode, _ tree: SyntaxTree) {
    var word = node.word
    while word != SyntaxTree.none {
      assign(tree.words[Int(word)], tree)
      word = tree.words[Int(word)].next
    }
    isLastReliable = true
    guard node.redirection != SyntaxTree.none else { return }
    var call = Call(
      argv: [], input: input, via: via, cwd: state.cwd, isRemote: isRemote,
      range: tree.place(node.start, node.end))
    let (redirections, redirected) = expandRedirections(node.redirection, tree)
    call.redirections = redirections
    if let redirected { call.input = redirected }
    guard redirections.contains(where: { $0.operation != .duplicate }) else { return }
    // `$(< file)` is `$(cat file)`.
    if isCapturing, redirections.count == 1, redirections[0].operation == .read {
      call.argv = [Word(literal: Array("cat".utf8), range: call.range)]
    }
    emit(call)
  }

  /// Carries out one assignment.
  mutating func assign(_ word: SyntaxWord, _ tree: SyntaxTree) {
    let name = tree.bytes[Int(word.start)..<Int(word.nameEnd)]
    if word.subscriptPart != SyntaxTree.none {
      _ = expandSingle(parts: word.subscriptPart, tree)
    }
    if word.isArray {
      var words: [Word] = []
      expandWords(word.part, tree, into: &words)
      var elements = words.map { ScriptEvaluator.withoutKey($0.pieces) }
      var keys = keys(from: word.part, tree, count: words.count)
      if word.isAppend, let index = state.index(of: name) {
        let before = state.variables[index]
        elements = (before.elements ?? [before.value]) + elements
        keys = keys.flatMap { more in before.keys.map { $0 + more } }
      }
      if elements.count > 1_024 {
        elements = [[.unknown]]
        keys = nil
      }
      state.set(name, to: elements.first ?? [], elements: elements, keys: keys)
      return
    }
    var value = expandSingle(parts: word.part, tree)
    if word.hasSubscript {
      setElement(word, name, value, tree)
      return
    }
    if word.isAppend {
      var before: [Word.Piece] = [.unknown]
      if let index = state.index(of: name) { before = state.variables[index].value }
      ScriptEvaluator.append(value, to: &before)
      value = before
    }
    state.set(name, to: value)
    noteVariable(name, value, tree.place(word.start, word.end))
  }

  /// The value of an element that is written with its key, `[key]=value`.
  private static func withoutKey(_ pieces: [Word.Piece]) -> [Word.Piece] {
    guard case .literal(let text)? = pieces.first, text.first == 91,
      let close = text.firstIndex(of: 93), close + 1 < text.count, text[close + 1] == 61
    else { return pieces }
    return rest(of: Word(pieces: pieces), close + 2)
  }

  /// Looks at a variable that programs run as a command, or that changes what they do.
  mutating func noteVariable(
    _ name: ArraySlice<UInt8>, _ value: [Word.Piece], _ range: Range<Int>
  ) {
    if CodeVariables.isSensitive(name) || CodeVariables.isSearchPath(name, value) {
      emitExport(name, value, range)
    }
    runCodeVariable(name, value, range)
  }

  /// Records the assignment of a variable that rules speak of as an `export`.
  private mutating func emitExport(
    _ name: ArraySlice<UInt8>, _ value: [Word.Piece], _ range: Range<Int>
  ) {
    let call = Call(
      argv: [
        Word(literal: Array("export".utf8), range: range),
        Word(pieces: [.literal(name + [61])] + value, range: range),
      ], input: Input(), via: via, cwd: state.cwd, isRemote: isRemote, range: range)
    emit(call)
  }

  /// `NAME=value` before a command.
  private mutating func addEnvironment(
    _ node: SyntaxNode, _ tree: SyntaxTree, to call: inout Call
  ) {
    var index = node.word
    while index != SyntaxTree.none {
      let word = tree.words[Int(index)]
      guard word.nameEnd != SyntaxTree.none else { return }
      let name = tree.bytes[Int(word.start)..<Int(word.nameEnd)]
      let value = word.isArray ? [.unknown] : expandSingle(parts: word.part, tree)
      call.environment.append(
        (
          String(decoding: name, as: UTF8.self),
          Word(
            pieces: value, isQuoted: word.isQuoted, range: tree.place(word.start, word.end))
        ))
      noteVariable(name, value, tree.place(word.start, word.end))
      index = word.next
    }
  }

  /// Expands redirections; also what standard input becomes, if one of them says so.
  mutating func expandRedirections(
    _ first: Int32, _ tree: SyntaxTree
  ) -> ([Redirection], Input?) {
    var result: [Redirection] = []
    var input: Input?
    var index = first
    while index != SyntaxTree.none {
      let item = tree.redirections[Int(index)]
      index = item.next
      let isInput = item.descriptor == SyntaxTree.none || item.descriptor == 0
      if item.operation == .heredoc {
        let text = heredocText(item, tree)
        if isInput {
          let place = tree.place(item.bodyStart, item.bodyEnd)
          input = Input(
            source: .text(Word(pieces: text, isQuoted: item.isQuoted, range: place)), text: text,
            offset: place.lowerBound, mark: "<<")
        } else {
          remember(text, ofDescriptor: item.descriptor)
        }
        continue
      }
      var target = expandSingle(word: item.word, tree)
      if !target.isQuoted, item.operation != .hereString {
        let pieces = target.pieces.withGlobs
        if pieces.count > 1 { target.pieces = pieces }
      }
      if item.operation == .hereString {
        var text = target.pieces
        ScriptEvaluator.append([.literal([10])], to: &text)
        guard isInput else {
          remember(text, ofDescriptor: item.descriptor)
          continue
        }
        input = Input(
          source: .text(target), text: text, offset: target.range.lowerBound, mark: "<<<")
        continue
      }
      result.append(
        Redirection(
          operation: ScriptEvaluator.operation(of: item, target: target), target: target,
          descriptor: item.descriptor < 0 ? nil : Int(item.descriptor)))
      if !isInput, item.operation == .read, let path = target.literal,
        let text = processText(path) ?? contents(of: path)
      {
        remember(text, ofDescriptor: item.descriptor)
      }
      if isInput, item.operation == .read || item.operation == .readWrite {
        input = Input(source: .file(target), text: nil)
        if let path = target.literal {
          if let text = processText(path) ?? contents(of: path) {
            // The file itself is among the redirections.
            input = Input(
              source: .text(Word(pieces: text, isQuoted: true, range: target.range)), text: text)
          }
          if path.begins(with: "/dev/tcp/") || path.begins(with: "/dev/udp/") {
            input?.text = [ScriptEvaluator.downloadMark]
          }
        }
      } else if isInput, item.operation == .duplicateInput {
        let isOpen = target.literal == [48] || target.literal == [45]
        let known = target.literal.flatMap { contents(of: Array("/dev/fd/".utf8) + $0) }
        input = Input(source: .inherited, text: isOpen ? nil : known ?? [.unknown])
      }
    }
    return (result, input)
  }

  /// Remembers what can be read from a descriptor, as from the file `/dev/fd/3`.
  private mutating func remember(_ text: [Word.Piece], ofDescriptor descriptor: Int32) {
    rememberFile(Array("/dev/fd/\(descriptor)".utf8), text, appends: false)
  }

  private static func operation(
    of item: SyntaxRedirection, target: Word
  ) -> Redirection.Operation {
    switch item.operation {
    case .read, .heredoc, .hereString: return .read
    case .write, .writeBoth: return .write
    case .append, .appendBoth: return .append
    case .readWrite: return .readWrite
    case .duplicateInput, .duplicateOutput: return .duplicate
    }
  }

  /// The body of a heredoc.
  private mutating func heredocText(
    _ item: SyntaxRedirection, _ tree: SyntaxTree
  ) -> [Word.Piece] {
    var body = tree.bytes[Int(item.bodyStart)..<Int(item.bodyEnd)]
    if item.stripsTabs {
      var stripped: [UInt8] = []
      stripped.reserveCapacity(body.count)
      var isLineStart = true
      for byte in body {
        if isLineStart, byte == 9 { continue }
        stripped.append(byte)
        isLineStart = byte == 10
      }
      body = stripped[...]
    }
    if body.isEmpty { return [] }
    let isLiteral = item.isQuoted || !body.contains { $0 == 36 || $0 == 96 || $0 == 92 || $0 == 0 }
    if isLiteral { return [.literal(Array(body))] }
    parsedBytes += body.count
    guard parsedBytes <= Limit.bytes, enter() else {
      giveUp("its expansions are longer than \(Limit.bytes) bytes")
      return [.unknown]
    }
    defer { depth -= 1 }
    let (inner, first) = SyntaxParser.parseText(
      Array(body), origin: tree.place(item.bodyStart, item.bodyEnd))
    let text = expandSingle(parts: first, inner)
    if let limit = inner.limit { giveUp(limit) }
    return text
  }

  /// Whether standard output goes to a file.
  func writes(_ redirections: [Redirection]) -> Bool {
    for redirection in redirections
    where redirection.operation == .write || redirection.operation == .append {
      if redirection.descriptor == nil || redirection.descriptor == 1 { return true }
    }
    return false
  }
}
