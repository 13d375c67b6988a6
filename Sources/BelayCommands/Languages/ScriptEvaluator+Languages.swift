/// Programs in other languages: what they do is recorded as the commands that would do the same.
extension ScriptEvaluator {
  /// Looks into the code that an interpreter is given; recorded before the interpreter itself.
  mutating func runInterpreter(_ call: Call, _ program: ArraySlice<UInt8>) {
    guard let interpreter = InterpreterTable.find(program, call.argv) else {
      runEditors(call, program)
      return
    }
    guard enter() else { return }
    let outer = recordedCode
    recordedCode = (isHidden: false, isFetched: false)
    defer {
      depth -= 1
      recordedCode = outer
    }
    var hasCode = false
    var programs = 0
    for option in interpreter.options.utf8.split(separator: 124) {
      let name = Array(option)
      if name == [42], interpreter.subcommand == "timeit" {
        hasCode = true
        for word in call.argv.dropFirst() where word.literal?.first != 45 {
          runCode(word.pieces, in: interpreter.language, call)
        }
        continue
      }
      if name == [42] {
        if let code = firstOperand(call, interpreter) {
          hasCode = true
          runCode(code, in: interpreter.language, call)
        }
        continue
      }
      for index in call.argv.indices.dropFirst() {
        guard let code = codeValue(of: name, at: index, call.argv, interpreter) else { continue }
        hasCode = true
        // What each of them runs is recorded beside all words of the call.
        programs += 1
        if programs > 64 {
          giveUp("one command holds more than 64 programs")
          return
        }
        let isPrinted = name.isOne(of: "-p|--print|-pe")
        runCode(code, in: interpreter.language, call, isPrinted: isPrinted)
      }
    }
    if interpreter.readsFiles || interpreter.language == .awk, !hasCode {
      runProgramFile(call, interpreter)
    }
    if interpreter.language == .perl { touchPerlOperands(call) }
  }

  /// The value of a code option; short ones may stand at the end of a cluster: `perl -ne`.
  private func codeValue(
    of option: [UInt8], at index: Int, _ argv: [Word], _ interpreter: InterpreterTable
  ) -> [Word.Piece]? {
    if let value = ScriptEvaluator.value(of: option, at: index, in: argv) {
      return value
    }
    guard option.count == 2, let text = argv[index].literal, text.count > 2, text.count <= 6,
      text[0] == 45, text[1] != 45, text.last == option[1], index + 1 < argv.count,
      interpreter.language == .perl || interpreter.language == .ruby
        || interpreter.language == .php || interpreter.language == .python
    else { return nil }
    return argv[index + 1].pieces
  }

  /// The first operand that is code: awk's program, what stands behind `eval`.
  private func firstOperand(_ call: Call, _ interpreter: InterpreterTable) -> [Word.Piece]? {
    var index = 1
    var isPassed = interpreter.subcommand.isEmpty
    while index < call.argv.count {
      guard case .literal(let text)? = call.argv[index].pieces.first else {
        return isPassed ? call.argv[index].pieces : nil
      }
      if isPassed, text.first != 45 || text.count == 1 { return call.argv[index].pieces }
      if text.matches(interpreter.subcommand) { isPassed = true }
      if interpreter.language == .awk {
        if text.isOne(of: "-f|--file") { return nil }
        if text.isOne(of: "-F|-v|-l|-i|--assign|--load|--include") {
          index += 1
        }
      }
      index += 1
    }
    return nil
  }

  /// Code in a file that the script itself wrote, or on standard input.
  private mutating func runProgramFile(_ call: Call, _ interpreter: InterpreterTable) {
    if interpreter.language == .compiled {
      runCompiler(call, interpreter)
      return
    }
    for index in call.argv.indices.dropFirst() {
      guard let path = call.argv[index].literal else { return }
      if path == [45] || path.matches("/dev/stdin") { break }
      if path.first == 45 {
        if path.isOne(of: "-m|--version|-V") { return }
        continue
      }
      if let code = processText(path) ?? contents(of: path) {
        runCode(code, in: interpreter.language, call)
      }
      return
    }
    guard interpreter.readsFiles, !call.input.isInherited, let code = call.input.text else {
      return
    }
    runCode(code, in: interpreter.language, call)
  }

  /// Walks what code does.
  mutating func runCode(
    _ pieces: [Word.Piece], in language: CodeLanguage, _ call: Call, isPrinted: Bool = false
  ) {
    let isTainted = CodeText.isTainted(pieces)
    guard case .literal? = pieces.first else {
      if isTainted { recordUnknownCode(call, download: true) }
      return
    }
    let text = CodeText.bytes(of: pieces, alternative: 0)
    if isTainted, !CodeReader.holdsAsData(text, language) {
      recordUnknownCode(call, download: true)
      return
    }
    parsedBytes += text.count
    guard parsedBytes <= Limit.bytes, enter() else {
      giveUp("its expansions are longer than \(Limit.bytes) bytes")
      return
    }
    defer { depth -= 1 }
    charge(text.count * 4 + call.argv.count)
    if text.count < 200, isForkBomb(text) {
      giveUp("it starts itself again and again, without end")
      return
    }
    if language == .tcl {
      runTcl(text, call)
      return
    }
    if language == .python, ByteText.contains(text[...], "mkdtemp") {
      analysis.makesTemporary = true
    }
    if language == .awk { runAwkPipes(text, call) }
    if language == .python, text.first == 33 {
      // IPython's `!command`.
      runCode(named: [.literal(Array(text.dropFirst()))], call, "ipython")
    }
    let actions = CodeReader.actions(
      of: text, language, isPrinted: isPrinted, arguments: operands(of: call),
      presets: language == .awk ? awkAssignments(call) : [])
    for action in actions {
      perform(action, language, call)
    }
  }

  /// `perl -e 'fork while 1'`, `while True: os.fork()`.
  private func isForkBomb(_ text: [UInt8]) -> Bool {
    guard ByteText.contains(text[...], "fork") else { return false }
    for endless in [
      "while 1", "while(1)", "while (1)", "while true", "iter(int", "loop {", "for(;;)",
    ]
    where ByteText.contains(text[...], endless) {
      return !ByteText.contains(text[...], "wait")
    }
    return ByteText.contains(text[...], "fork while")
  }

  /// The words behind the program's code: those behind `-`, a file or the value of `-c`.
  private func operands(of call: Call) -> [Word] {
    var index = 1
    while index < call.argv.count, let text = call.argv[index].literal {
      index += 1
      if text == [45] || text.first != 45 { break }
      if text.count > 1, text[1] != 45, text.last == 99 || text.last == 101 || text.last == 114 {
        index += 1
        break
      }
    }
    return index < call.argv.count ? Array(call.argv[index...]) : []
  }

  private mutating func perform(
    _ action: CodeReader.Action, _ language: CodeLanguage, _ call: Call
  ) {
    let mark = ArgumentText.text((call.argv.first?.literal ?? [])[...])
    switch action {
    case .shell(let code): runCode(named: code, call, mark)
    case .words(let words):
      if mark.utf8.starts(with: "mongo".utf8), words[0].text?.matches("service-call") == true {
        // The rules of the client itself know its database.
        return
      }
      var inner = derived(call, mark)
      inner.argv = words.map { Word(pieces: $0, range: call.range) }
      if isCapturing || hasOutputFile(call) {
        // What the program prints goes where its output goes.
        inner.redirections = call.redirections
      }
      _ = execute(&inner)
    case .write(let path): emitWrite(path, call, mark)
    case .save(let path, let text):
      // Later writes to the same file add to it.
      rememberFile(Argument(Word(pieces: path), branch: 0).bytes, text, appends: true)
    case .code(let text): runCode([.literal(text)], in: language, call)
    case .inputCode:
      if let text = call.input.text, CodeText.isTainted(text) {
        recordUnknownCode(call, download: true)
      }
    case .inputShell:
      if let text = call.input.text, !isUnknown(text) {
        runCode(named: text, call, mark)
      } else if !call.input.isInherited {
        recordUnknownCode(call, download: false)
      }
    case .remoteCode: recordUnknownCode(call, download: true)
    case .download(let path):
      emitWrite(path, call, mark)
      rememberFile(
        Argument(Word(pieces: path), branch: 0).bytes, [ScriptEvaluator.downloadMark],
        appends: false)
    case .hiddenCode: recordUnknownCode(call, download: false)
    case .socketShell:
      var inner = derived(call, mark)
      inner.argv = [Word(literal: Array("socket-shell".utf8), range: call.range)]
      emit(inner)
    }
  }

  private func hasOutputFile(_ call: Call) -> Bool { writes(call.redirections) }

  /// Records that a file is written.
  mutating func emitWrite(_ path: [Word.Piece], _ call: Call, _ mark: String) {
    var inner = derived(call, mark)
    inner.argv = []
    inner.redirections = [
      Redirection(operation: .write, target: Word(pieces: path, range: call.range))
    ]
    emit(inner)
  }

  /// A call on behalf of another.
  func derived(_ call: Call, _ mark: String) -> Call {
    var inner = call
    inner.redirections = []
    inner.environment = []
    inner.input = Input()
    inner.via.append(mark)
    return inner
  }

  /// Records an interpreter that is given code from the network, or code that is not shown: once,
  /// however many pieces of such code it has.
  mutating func recordUnknownCode(_ call: Call, download: Bool) {
    guard download ? !recordedCode.isFetched : !recordedCode.isHidden else { return }
    if download { recordedCode.isFetched = true } else { recordedCode.isHidden = true }
    var shell = call
    if download {
      var source = derived(call, "code")
      source.argv = [Word(literal: Array("curl".utf8), range: call.range)]
      shell.input = Input(source: .pipe(emit(source)), text: nil)
    }
    let index = emit(shell)
    analysis.problems.append(.unknownCode(command: index))
  }

  /// `perl -ne 'print' file` shows the file, `perl -pi -e …` changes it.
  private mutating func touchPerlOperands(_ call: Call) {
    var isLoop = false
    var isInPlace = false
    var index = 1
    while index < call.argv.count, let text = call.argv[index].literal, text.first == 45 {
      if text.count > 1, text[1] != 45, text[1] != 77 {
        for letter in text.dropFirst() {
          if letter == 110 || letter == 112 { isLoop = true }
          if letter == 105 { isInPlace = true }
        }
        if text.last == 101 || text.last == 69 { index += 1 }
      }
      index += 1
    }
    guard isLoop, index < call.argv.count else { return }
    for word in call.argv[index...] {
      if isInPlace {
        emitWrite(word.pieces, call, "perl -i")
      } else {
        var inner = derived(call, "perl -n")
        inner.argv = [Word(literal: Array("cat".utf8), range: call.range), word]
        emit(inner)
      }
    }
  }
}
