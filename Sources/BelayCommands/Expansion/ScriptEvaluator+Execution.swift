/// Executing a command: functions, wrappers, builtins, programs.
extension ScriptEvaluator {
  /// Follows one command to what really runs, and records that; its output if that is wanted.
  mutating func execute(_ call: inout Call) -> [Word.Piece] {
    steps += 1
    if steps > Limit.steps {
      giveUp("it needs more than \(Limit.steps) steps to follow")
      return [.unknown]
    }
    isLastReliable = false
    guard let word = call.argv.first else { return [] }
    guard let name = word.literal else { return executeUnknown(&call) }
    // `command rm` is the program, whatever function is called `rm`.
    let isProgram = state.functions.isEmpty || call.via.last == "command"
    if let index = isProgram ? nil : state.function(name) {
      if !state.functions[index].isCertain {
        // It may not have been defined: then the name is a program.
        emitProgram(call, name[...])
      }
      return callFunction(index, call)
    }
    let base = (name.lastIndex(of: 47) ?? -1) + 1
    let program = name[base...]
    if let grammar = WrapperTable.grammar(of: program) {
      if let output = unwrap(&call, grammar) { return output }
    }
    if base == 0, let output = runBuiltin(program, &call) { return output }
    if let synonym = SynonymTable.replacement(of: program, call.argv) {
      return runSynonym(synonym.words, synonym.count, &call)
    }
    if let output = runWrittenFile(name, call) { return output }
    emitProgram(call, program)
    return isCapturing ? output(of: program, call) : []
  }

  /// Executes the words of another program in place of `count` words of this one.
  private mutating func runSynonym(
    _ words: String, _ count: Int, _ call: inout Call
  ) -> [Word.Piece] {
    guard enter() else { return [.unknown] }
    defer { depth -= 1 }
    let name = call.argv[0]
    call.via.append(ArgumentText.text((name.literal ?? [])[...]))
    call.argv.removeFirst(count)
    call.argv.insert(
      contentsOf: words.utf8.split(separator: 32).map {
        Word(literal: Array($0), range: name.range)
      }, at: 0)
    return execute(&call)
  }

  /// Records a program, and what is special about some.
  private mutating func emitProgram(_ call: Call, _ program: ArraySlice<UInt8>) {
    guard let first = program.first else {
      emit(call)
      return
    }
    if call.argv.count > 1 || !call.input.isInherited || !state.files.isEmpty {
      runCodeOptions(call, program)
      runInterpreter(call, program)
      if first == 103, program.matches("git") { runGit(call) }
      noteForeignFiles(call, program)
      if first == 109, program.matches("make") { runMake(call) }
      if first == 121 || first == 112 || first == 98 { runInstalledTool(call, program) }
    }
    if let secret = shownSecret { emitShownSecret(secret, call, program) }
    var passed: [UInt8]?
    if let piped = pipedSecret, call.input.source == .pipe(piped.command) {
      passed = showPipedSecret(piped.name, call, program)
    }
    let index = emit(call)
    if let passed { pipedSecret = (index, passed) }
    if first == 109, program.matches("mktemp") { analysis.makesTemporary = true }
    if isCapturing, let secret = shownSecret, program.matches("echo") || program.matches("printf") {
      pipedSecret = (index, secret)
    }
    if state.hasForeignFiles {
      let isRun = call.argv[0].literal?.contains(47) == true && isForeignInstaller(program)
      if isRun || program.matches("make") && isForeignInstallation(call) {
        analysis.problems.append(.unknownCode(command: index))
      }
    }
    if !state.files.isEmpty {
      runStatementFiles(call, program)
      runPackageScripts(call, program)
      runHandedPrograms(call, program)
    }
    if first == 110 || first == 112, call.argv.count > 3,
      call.argv[1].literal?.matches("pkg") == true
    {
      rememberPackageScripts(call)
    }
    switch first {
    case 97:
      if program.matches("apply_patch") || program.matches("applypatch") { recordPatch(call) }
    case 112, 110, 114, 108, 111, 116, 98, 100, 106:
      if !call.input.isInherited, let text = call.input.text, CodeText.hasOpenLine(text),
        Interpreters.readsCode(program, call.argv)
      {
        analysis.problems.append(.unknownCode(command: index))
      }
    default: break
    }
    switch first {
    case 58, 99, 101, 109, 112, 115, 116, 119:
      isLastReliable = program.isOne(of: ScriptEvaluator.reliable)
      if program.matches("tee"), !isCapturing { _ = output(of: program, call) }
      if program.matches("curl") || program.matches("wget") || program.matches("curlie") {
        rememberDownload(call, program)
      }
      if program.matches("cp") || program.matches("mv") { rememberCopy(call) }
      if program.matches("scp") { rememberRemoteCopy(call) }
    case 97:
      if program.matches("aria2c") { rememberDownload(call, program) }
    case 102, 104, 120:
      if program.isOne(of: "fetch|http|https|xh") { rememberDownload(call, program) }
    case 103:
      if program.matches("git"), call.argv.count > 1,
        call.argv[1].literal?.matches("ls-files") == true
      {
        foundPaths = (index, ScriptEvaluator.trackedPaths(call.argv))
      }
    case 105:
      if program.matches("install") { rememberCopy(call) }
    case 114:
      if program.matches("rsync") { rememberRemoteCopy(call) }
    case 108:
      if program.matches("ls") { noteListing(call, index) }
      if program.matches("ln") { rememberLink(call) }
    default: break
    }
  }

  /// What `git ls-files` prints: everything in the folder, or what its one pattern names; not known
  /// where options ask for other files than those that are tracked.
  static func trackedPaths(_ argv: [Word]) -> [Word.Piece] {
    var pattern: [UInt8]?
    for word in argv.dropFirst(2) {
      guard let text = word.literal else { return [.unknown] }
      if text.isOne(of: "-z|--|-c|--cached|--full-name") { continue }
      if text.first == 45 || pattern != nil { return [.unknown] }
      pattern = text
    }
    guard let pattern else { return [.literal([46, 47]), .glob(Array("*".utf8))] }
    guard pattern.first == 42, !pattern.contains(47) else { return [.unknown] }
    return [.literal([46, 47]), .glob(pattern)]
  }

  /// What `ls pattern` prints is what the pattern names.
  private mutating func noteListing(_ call: Call, _ index: Int) {
    var operand: Word?
    for word in call.argv.dropFirst() {
      if word.literal?.first == 45 { continue }
      if operand != nil { return }
      operand = word
    }
    guard let operand, !operand.isLiteral else { return }
    foundPaths = (index, operand.pieces)
  }

  /// A copy has the contents of the original, as far as the script shows them.
  private mutating func rememberCopy(_ call: Call) {
    guard call.argv.count > 2, let target = call.argv[call.argv.count - 1].literal,
      let source = call.argv[call.argv.count - 2].literal
    else { return }
    let text =
      source.matches("/dev/stdin")
      ? call.input.text : processText(source) ?? contents(of: source) ?? programText(source)
    if let text { rememberFile(target, text, appends: false) }
  }

  /// `ln -s /bin/rm x`: the link runs the program; `ln -s /etc x`: what is below it lies there.
  private mutating func rememberLink(_ call: Call) {
    let operands = call.argv.dropFirst().filter { $0.literal?.first != 45 }
    guard operands.count == 2, let source = operands[0].literal, let target = operands[1].literal
    else { return }
    if let text = programText(source) ?? contents(of: source) {
      rememberFile(target, text, appends: false)
    } else if analysis.links.count < 16,
      let path = LexicalPath(target[...], cwd: call.cwd, home: context.home),
      let end = LexicalPath(source[...], cwd: call.cwd, home: context.home)
    {
      analysis.links.append(PathLink(path: path.bytes, target: end.bytes))
    }
  }

  /// What a copy of a system's program does, as a script: run the program with its arguments.
  private func programText(_ path: [UInt8]) -> [Word.Piece]? {
    guard
      path.begins(with: "/bin/") || path.begins(with: "/usr/bin/") || path.begins(with: "/sbin/")
    else { return nil }
    return [.literal(path + Array(" \"$@\"\n".utf8))]
  }

  /// `echo "$GITHUB_TOKEN"` prints what `printenv GITHUB_TOKEN` prints.
  private mutating func emitShownSecret(
    _ name: [UInt8], _ call: Call, _ program: ArraySlice<UInt8>
  ) {
    if program.isOne(of: "curl|wget|http|https|xh") {
      guard SentSecrets.areSent(name, in: secretPlaces, by: call.argv) else { return }
    } else {
      guard !isCapturing, !writes(call.redirections),
        program.isOne(of: "echo|printf|logger")
          || program.matches("cat") && call.argv.count == 1
      else { return }
    }
    emitVariable(name, call, program)
  }

  /// `echo "$TOKEN" | base64`: shown in another form, or handed on to the next program.
  private mutating func showPipedSecret(
    _ name: [UInt8], _ call: Call, _ program: ArraySlice<UInt8>
  ) -> [UInt8]? {
    guard !writes(call.redirections), MaskedOutput.shows(program, call.argv) else { return nil }
    if isCapturing { return name }
    emitVariable(name, call, program)
    return nil
  }

  /// Records that a variable's value is shown.
  private mutating func emitVariable(
    _ name: [UInt8], _ call: Call, _ program: ArraySlice<UInt8>
  ) {
    var inner = derived(call, ArgumentText.text(program))
    inner.argv = [
      Word(literal: Array("printenv".utf8), range: call.range),
      Word(literal: name, range: call.range),
    ]
    emit(inner)
  }

  /// Programs that all but always succeed, so that what follows `&&` happens.
  private static let reliable = "echo|mkdir|sleep|:|touch|true|printf|pwd"

  /// A command whose name is not known: recorded; and, since an unset variable leaves nothing behind,
  /// its arguments as a command too.
  private mutating func executeUnknown(_ call: inout Call) -> [Word.Piece] {
    if let word = call.argv.first, word.pieces.contains(ScriptEvaluator.downloadMark) {
      // `$(curl …)` as a command.
      analysis.problems.append(.unknownCode(command: emit(call)))
      return [.unknown]
    }
    if let word = call.argv.first, word.pieces == [.unknown], !word.isQuoted, call.argv.count > 1,
      let next = call.argv[1].literal, let initial = next.first, ByteClass.isNameStart(initial)
    {
      emit(call)
      call.argv.removeFirst()
      return execute(&call)
    }
    if !state.files.isEmpty, case .literal? = call.argv[0].pieces.first,
      let output = runWrittenFile(Argument(call.argv[0], branch: 0).bytes, call)
    {
      return output
    }
    if let all = alternatives(ofName: call.argv[0]) {
      var output: [Word.Piece] = []
      for name in all {
        var one = call
        one.argv[0] = Word(
          literal: name, isQuoted: call.argv[0].isQuoted, range: call.argv[0].range)
        if name.isEmpty { one.argv.removeFirst() }
        output = ShellState.join(output, execute(&one))
      }
      return output
    }
    let index = emit(call)
    if state.hasForeignFiles, isForeignInstaller(Argument(call.argv[0], branch: 0).bytes[...]) {
      analysis.problems.append(.unknownCode(command: index))
    }
    return [.unknown]
  }

  /// The names a word of alternatives can stand for.
  private func alternatives(ofName word: Word) -> [[UInt8]]? {
    var all: [[UInt8]] = [[]]
    for piece in word.pieces {
      switch piece {
      case .literal(let bytes): all = all.map { $0 + bytes }
      case .oneOf(let values):
        if values.isEmpty || all.count * values.count > ShellState.alternativeLimit { return nil }
        all = all.flatMap { head in values.map { head + $0 } }
      case .glob, .unknown: return nil
      }
    }
    return all
  }

  /// Walks a function's body with its arguments.
  private mutating func callFunction(_ index: Int, _ call: Call) -> [Word.Piece] {
    let function = state.functions[index]
    if !function.wasCalled { state.functions[index].wasCalled = true }
    // Recursion adds nothing but other arguments; two rounds show what it does.
    var active = 0
    for name in activeFunctions where name == function.name { active += 1 }
    if active > 0, concurrency > functionConcurrency, choices == functionChoices, !isTooComplex {
      giveUp("a function starts itself again and again, without end")
    }
    guard active < 2, enter() else { return [.unknown] }
    defer { depth -= 1 }
    let outerConcurrency = functionConcurrency
    let outerChoices = functionChoices
    if active == 0 {
      functionConcurrency = concurrency
      functionChoices = choices
    }
    defer {
      functionConcurrency = outerConcurrency
      functionChoices = outerChoices
    }
    activeFunctions.append(function.name)
    let positionals = state.positionals
    let outerInput = input
    let outerVia = via
    state.positionals = call.argv.dropFirst().map { $0.pieces }
    input = call.input
    via = call.via
    for (name, value) in call.environment {
      state.set(Array(name.utf8)[...], to: value.pieces)
    }
    if call.redirections.contains(where: { $0.operation == .write || $0.operation == .append }) {
      var shell = call
      shell.argv = []
      emit(shell)
    }
    let savedWorld = world
    let savedAlternate = alternate
    world = nil
    alternate = nil
    let firstLocal = locals.count
    let output = run(function.body, function.tree)
    while locals.count > firstLocal {
      let local = locals.removeLast()
      state.put(back: local.before, named: local.name)
    }
    world = savedWorld
    alternate = savedAlternate
    worldsNeeded = 1
    isAlternateNeeded = false
    state.positionals = positionals
    state.hasEnded = false
    input = outerInput
    via = outerVia
    activeFunctions.removeLast()
    return output
  }

  /// Whether the word is an alias the script defined.
  func isAlias(_ first: Int32, _ tree: SyntaxTree) -> Bool {
    if state.aliases.isEmpty { return false }
    let word = tree.words[Int(first)]
    guard word.isPlain else { return false }
    let name = tree.bytes[Int(word.start)..<Int(word.end)]
    return state.aliases.contains { $0.name[...] == name }
  }

  /// Reads the command again with the alias's text in place of its name.
  mutating func runAlias(_ first: Int32, _ node: SyntaxNode, _ tree: SyntaxTree) -> [Word.Piece] {
    let word = tree.words[Int(first)]
    let name = tree.bytes[Int(word.start)..<Int(word.end)]
    guard let index = state.aliases.lastIndex(where: { $0.name[...] == name }) else { return [] }
    let text =
      state.aliases[index].text + [32]
      + tree.bytes[Int(word.end)..<max(Int(node.end), Int(word.end))]
    let aliases = state.aliases
    state.aliases.remove(at: index)
    let output = evaluate(Array(text), origin: tree.place(node.start, node.end))
    state.aliases = aliases
    return output
  }

  /// Records the text of an `apply_patch` call.
  private mutating func recordPatch(_ call: Call) {
    if call.argv.count > 1 {
      let word = call.argv[1]
      analysis.patches.append(
        (word.range.lowerBound + (word.isQuoted ? 1 : 0), visible(word.pieces), call.cwd))
    } else if let text = call.input.text {
      analysis.patches.append((max(call.input.offset, 0), visible(text), call.cwd))
    }
  }

  /// What can be seen of a value.
  private func visible(_ pieces: [Word.Piece]) -> [UInt8] {
    var bytes: [UInt8] = []
    for piece in pieces {
      switch piece {
      case .literal(let text), .glob(let text): bytes += text
      case .oneOf(let all): bytes += all.first ?? []
      case .unknown: break
      }
    }
    return bytes
  }
}
