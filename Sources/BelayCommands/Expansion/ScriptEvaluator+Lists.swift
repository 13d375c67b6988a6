/// Walking lists, pipelines and clauses.
extension ScriptEvaluator {
  /// Walks a node; its output if that is wanted.
  mutating func run(_ index: Int32, _ tree: SyntaxTree) -> [Word.Piece] {
    guard index != SyntaxTree.none, !isTooComplex else { return [] }
    steps += 1
    if steps > Limit.steps {
      giveUp("it needs more than \(Limit.steps) steps to follow")
      return [.unknown]
    }
    let node = tree.nodes[Int(index)]
    if node.kind == .simple { return runSimple(node, tree) }
    guard enter() else { return [.unknown] }
    defer { depth -= 1 }
    if node.redirection != SyntaxTree.none { return runRedirected(node, tree) }
    return runCompound(node, tree)
  }

  /// A compound command with redirections: they hold for everything in it.
  private mutating func runRedirected(_ node: SyntaxNode, _ tree: SyntaxTree) -> [Word.Piece] {
    let outer = input
    let (redirections, redirected) = expandRedirections(node.redirection, tree)
    if let redirected { input = redirected }
    if redirections.contains(where: { $0.operation != .duplicate && $0.operation != .read }) {
      var call = Call(
        argv: [], input: Input(), via: via, cwd: state.cwd, isRemote: isRemote,
        range: tree.place(node.start, node.end))
      call.redirections = redirections
      emit(call)
    }
    if case .file? = redirected?.source, node.kind == .loop { emitReader(redirections, node, tree) }
    let capturing = isCapturing
    let isWriting = writes(redirections)
    isCapturing = capturing || isWriting
    let output = runCompound(node, tree)
    isCapturing = capturing
    input = outer
    guard isWriting else { return output }
    remember(output, writtenTo: redirections)
    return []
  }

  /// A loop that reads a file is recorded as the `read` in it.
  private mutating func emitReader(
    _ redirections: [Redirection], _ node: SyntaxNode, _ tree: SyntaxTree
  ) {
    var call = Call(
      argv: [Word(literal: Array("read".utf8), range: tree.place(node.start, node.end))],
      input: Input(), via: via, cwd: state.cwd, isRemote: isRemote,
      range: tree.place(node.start, node.end))
    call.redirections = redirections.filter { $0.operation == .read }
    emit(call)
  }

  private mutating func runCompound(_ node: SyntaxNode, _ tree: SyntaxTree) -> [Word.Piece] {
    switch node.kind {
    case .list: return runList(node, tree)
    case .andOr: return runAndOr(node, tree)
    case .pipeline: return runPipeline(node, tree)
    case .group: return run(node.first, tree)
    case .subshell: return isolated { $0.run(node.first, tree) }
    case .coprocess:
      // It reads what the script writes to a descriptor that is not followed.
      let outer = input
      input = Input(source: .text(Word(pieces: [.unknown])), text: [.unknown])
      defer { input = outer }
      return isolated { $0.run(node.first, tree) }
    case .ifClause: return runIf(node, tree)
    case .loop: return runLoop { $0.runList(node, tree) }
    case .forClause: return runFor(node, tree)
    case .arithmeticFor:
      discard(wordsFrom: node.word, tree)
      return runLoop { $0.run(node.first, tree) }
    case .caseClause: return runCase(node, tree)
    case .function:
      let name = tree.words[Int(node.word)]
      state.functions.append(
        ShellState.Function(
          name: Array(tree.bytes[Int(name.start)..<Int(name.end)]), tree: tree, body: node.first,
          isCertain: choices == functionChoices))
      if state.functions.count > 256 { giveUp("it defines more than 256 functions") }
      return []
    case .conditional, .arithmetic:
      isLastReliable = false
      discard(wordsFrom: node.word, tree)
      return []
    case .caseItem, .simple: return []
    }
  }

  private mutating func runList(_ node: SyntaxNode, _ tree: SyntaxTree) -> [Word.Piece] {
    var output: [Word.Piece] = []
    var child = node.first
    while child != SyntaxTree.none, !isTooComplex {
      let item = tree.nodes[Int(child)]
      let more: [Word.Piece]
      if item.isBackground {
        concurrency += 1
        more = isolated { $0.run(child, tree) }
        concurrency -= 1
      } else {
        more = run(child, tree)
      }
      if isCapturing { ScriptEvaluator.append(more, to: &output) }
      child = item.next
    }
    return output
  }

  private mutating func runAndOr(_ node: SyntaxNode, _ tree: SyntaxTree) -> [Word.Piece] {
    var output = run(node.first, tree)
    var child = tree.nodes[Int(node.first)].next
    choices += 1
    defer { choices -= 1 }
    // The state in which the chain may have stopped, where it could go on only by not stopping.
    var stopped: ShellState?
    while child != SyntaxTree.none {
      let connector = tree.nodes[Int(child)].connector
      let isReliable = isLastReliable
      if connector != .and, let earlier = stopped {
        state.join(earlier)
        stopped = nil
      }
      let before = stopped ?? state
      let more = run(child, tree)
      if isCapturing { ScriptEvaluator.append(more, to: &output) }
      child = tree.nodes[Int(child)].next
      if connector == .and, !state.hasEnded, child != SyntaxTree.none,
        tree.nodes[Int(child)].connector == .and
      {
        // What follows runs only if this has run.
        stopped = before
      } else {
        stopped = nil
        if state.hasEnded {
          state.join(before)
        } else {
          state.join(before, keepsDirectory: connector == .and && isReliable)
        }
      }
      isLastReliable = isReliable && isLastReliable
    }
    return output
  }

  private mutating func runPipeline(_ node: SyntaxNode, _ tree: SyntaxTree) -> [Word.Piece] {
    let outer = input
    let capturing = isCapturing
    var output: [Word.Piece] = []
    var child = node.first
    concurrency += 1
    defer { concurrency -= 1 }
    while child != SyntaxTree.none {
      let item = tree.nodes[Int(child)]
      isCapturing = capturing || item.next != SyntaxTree.none
      output = isolated { $0.run(child, tree) }
      if item.next != SyntaxTree.none {
        let last = analysis.commands.count - 1
        input = Input(source: last >= 0 ? .pipe(last) : .inherited, text: output)
      }
      child = item.next
    }
    input = outer
    isCapturing = capturing
    isLastReliable = false
    return output
  }

  private mutating func runIf(_ node: SyntaxNode, _ tree: SyntaxTree) -> [Word.Piece] {
    var output: [Word.Piece] = []
    var child = node.first
    var joined: ShellState?
    let base = state.version
    choices += 1
    defer { choices -= 1 }
    while child != SyntaxTree.none {
      let condition = child
      let branch = tree.nodes[Int(condition)].next
      if branch == SyntaxTree.none {
        // A last branch without a condition: `else`.
        ScriptEvaluator.append(run(condition, tree), to: &output)
        break
      }
      _ = run(condition, tree)
      let before = state
      ScriptEvaluator.append(run(branch, tree), to: &output)
      if var all = joined {
        all.join(state, base: base)
        joined = all
      } else {
        joined = state
      }
      state = before
      child = tree.nodes[Int(branch)].next
    }
    if let joined { state.join(joined, base: base) }
    isLastReliable = false
    return output
  }

  /// Walks a body that may run several times: again with what it changed, if it changed anything.
  private mutating func runLoop(
    _ body: (inout ScriptEvaluator) -> [Word.Piece]
  ) -> [Word.Piece] {
    loopDepth += 1
    choices += 1
    let outerReads = loopReads
    loopReads = []
    defer {
      loopDepth -= 1
      choices -= 1
    }
    let before = state
    let commands = analysis.commands.count
    let problems = analysis.problems.count
    let patches = analysis.patches.count
    var output = body(&self)
    if state.version != before.version, loopDepth <= 2, !isTooComplex {
      state.join(before)
      analysis.commands.removeLast(analysis.commands.count - commands)
      analysis.problems.removeLast(analysis.problems.count - problems)
      analysis.patches.removeLast(analysis.patches.count - patches)
      output = body(&self)
    }
    state.join(before)
    // The `read` that ends a loop leaves nothing in its variables.
    for name in loopReads {
      if let index = state.index(of: name[...]) {
        state.set(name[...], to: ShellState.join(state.variables[index].value, []))
      }
    }
    loopReads = outerReads
    isLastReliable = false
    return output.isEmpty ? [] : output + [.unknown]
  }

  private mutating func runFor(_ node: SyntaxNode, _ tree: SyntaxTree) -> [Word.Piece] {
    guard node.word != SyntaxTree.none else { return [] }
    let name = tree.words[Int(node.word)]
    var values: [[Word.Piece]] = []
    if node.hasWords {
      var words: [Word] = []
      expandWords(name.next, tree, into: &words)
      values = words.map { $0.pieces }
    } else {
      values = state.positionals
    }
    if values.count > 1, values.count <= ShellState.alternativeLimit, loopDepth == 0,
      onlyAssigns(node.first, tree)
    {
      // Words put together one by one: each time round for itself.
      for value in values {
        state.set(tree.bytes[Int(name.start)..<Int(name.end)], to: value)
        _ = run(node.first, tree)
      }
      isLastReliable = false
      return []
    }
    var value: [Word.Piece] = values.first ?? []
    if values.count > ShellState.alternativeLimit {
      value = [.unknown]
    } else {
      for other in values.dropFirst() { value = ShellState.join(value, other) }
    }
    if !values.isEmpty { state.set(tree.bytes[Int(name.start)..<Int(name.end)], to: value) }
    return runLoop { $0.run(node.first, tree) }
  }

  /// Whether a body is nothing but assignments.
  private func onlyAssigns(_ index: Int32, _ tree: SyntaxTree) -> Bool {
    guard index != SyntaxTree.none else { return false }
    let node = tree.nodes[Int(index)]
    guard node.redirection == SyntaxTree.none, !node.isBackground else { return false }
    if node.kind == .simple {
      var word = node.word
      while word != SyntaxTree.none {
        if tree.words[Int(word)].nameEnd == SyntaxTree.none { return false }
        word = tree.words[Int(word)].next
      }
      return node.word != SyntaxTree.none
    }
    guard node.kind == .list || node.kind == .group else { return false }
    var child = node.first
    while child != SyntaxTree.none {
      if !onlyAssigns(child, tree) { return false }
      child = tree.nodes[Int(child)].next
    }
    return node.first != SyntaxTree.none
  }

  private mutating func runCase(_ node: SyntaxNode, _ tree: SyntaxTree) -> [Word.Piece] {
    var subject: [UInt8]?
    if node.word != SyntaxTree.none {
      let word = expandSingle(word: node.word, tree)
      // In a loop it may be another one the third time round.
      if loopDepth == 0, casesLeft > 0, let text = word.literal {
        // Each asks the whole script about its options.
        casesLeft -= 1
        if CaseChoice.isDecidable(node, tree) { subject = text }
      }
    }
    var output: [Word.Piece] = []
    let before = state
    var joined = state
    choices += 1
    defer { choices -= 1 }
    var item = node.first
    var hasRun = false
    while item != SyntaxTree.none {
      let body = tree.nodes[Int(item)]
      discard(wordsFrom: body.word, tree)
      let isChosen = subject.flatMap { CaseChoice.isChosen(body, for: $0, tree) }
      item = isChosen == true ? SyntaxTree.none : body.next
      if isChosen == false { continue }
      state = before
      ScriptEvaluator.append(run(body.first, tree), to: &output)
      if isChosen == true, !hasRun {
        // No other branch can have run.
        isLastReliable = false
        return output
      }
      if !state.hasEnded { joined.join(state, base: before.version) }
      hasRun = true
    }
    state = joined
    isLastReliable = false
    return output
  }

  /// Expands words only for the commands that run inside them.
  private mutating func discard(wordsFrom first: Int32, _ tree: SyntaxTree) {
    var word = first
    while word != SyntaxTree.none {
      let item = tree.words[Int(word)]
      if !item.isPlain { _ = expandSingle(parts: item.part, tree) }
      word = item.next
    }
  }
}
