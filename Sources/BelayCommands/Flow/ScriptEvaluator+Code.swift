/// Text that becomes code: shells, `eval`, `source`, and what they read.
extension ScriptEvaluator {
  /// Parses and walks text as code.
  ///
  /// Where a part of it that is not known stands where a command begins, or comes from a download,
  /// the shell itself is recorded with that problem. `call` is that shell.
  mutating func runCode(
    _ pieces: [Word.Piece], _ inner: Call, call: Call? = nil, mark: String, isolates: Bool,
    arguments: [[Word.Piece]]? = nil, zero: [Word.Piece]? = nil
  ) -> [Word.Piece] {
    let shell = call ?? inner
    if isSetUp(pieces) {
      emit(shell)
      return [.unknown]
    }
    let savedInput = input
    let savedVia = via
    let savedRemote = isRemote
    let savedUnknown = hasUnknownCode
    let savedWorld = world
    let savedNeeded = worldsNeeded
    let savedAlternate = alternate
    alternate = nil
    let saved = state
    hasUnknownCode = false
    world = nil
    via = inner.via + [mark]
    // A shell whose code comes from standard input leaves nothing there for its commands.
    input = mark.utf8.last == 60 || mark.utf8.last == 124 ? Input() : inner.input
    isRemote = inner.isRemote
    if isolates {
      state.positionals = arguments ?? []
      if let zero { state.zero = zero }
      for (name, value) in inner.environment {
        state.set(Array(name.utf8)[...], to: value.pieces)
      }
      if inner.cwd != state.cwd { state.change(to: inner.cwd) }
    } else if let arguments {
      state.positionals = arguments
    }
    var output: [Word.Piece] = []
    let count = CodeText.count(of: pieces)
    for index in 0..<count {
      let before = state
      let text = CodeText.bytes(of: pieces, alternative: index)
      if CodeText.isTainted(pieces) { hasUnknownCode = true }
      let more = evaluate(text, origin: origin(of: shell))
      output = index == 0 ? more : ShellState.join(output, more)
      if count > 1 { state = before }
    }
    if isolates { restore(saved) }
    input = savedInput
    via = savedVia
    isRemote = savedRemote
    world = savedWorld
    worldsNeeded = savedNeeded
    alternate = savedAlternate
    isAlternateNeeded = false
    let isUnknown = hasUnknownCode
    hasUnknownCode = savedUnknown
    if isUnknown {
      let index = emit(shell)
      analysis.problems.append(.unknownCode(command: index))
    } else if !writingRedirections(shell).isEmpty {
      var writer = shell
      writer.argv = []
      emit(writer)
    }
    isLastReliable = false
    return output
  }

  /// The redirections of a shell that write files: its inner commands do not show them.
  private func writingRedirections(_ call: Call) -> [Redirection] {
    call.redirections.filter { $0.operation == .write || $0.operation == .append }
  }

  /// Everything in code text is reported at the place of the command that runs it.
  private func origin(of call: Call) -> Range<Int> { call.range }

  /// Whether the text is nothing but what set-up commands print.
  private func isSetUp(_ pieces: [Word.Piece]) -> Bool {
    var found = false
    for piece in pieces {
      if piece == ScriptEvaluator.setUpMark {
        found = true
      } else if case .literal(let bytes) = piece {
        for byte in bytes where !ByteClass.isBlank(byte) && byte != 10 && byte != 59 {
          return false
        }
      } else {
        return false
      }
    }
    return found
  }

  /// Whether any part of a text is not known.
  func isUnknown(_ pieces: [Word.Piece]) -> Bool {
    for piece in pieces {
      switch piece {
      case .unknown: return true
      case .glob(let bytes) where bytes.isEmpty: return true
      default: break
      }
    }
    return false
  }

  /// `bash`, `sh` and the like.
  mutating func runShell(
    _ reading: WrapperReader.Reading, _ grammar: WrapperGrammar, _ call: Call
  ) -> [Word.Piece]? {
    runStartFiles(grammar, call)
    let operand = reading.next < call.argv.count ? call.argv[reading.next] : nil
    if reading.code != nil {
      guard let operand else { return nil }
      let arguments = call.argv.dropFirst(reading.next + 2).map { $0.pieces }
      return runCode(
        operand.pieces, call, mark: "\(grammar.name) -c", isolates: true, arguments: arguments,
        zero: reading.next + 1 < call.argv.count ? call.argv[reading.next + 1].pieces : nil)
    }
    let rest = call.argv.dropFirst(reading.next + (reading.readsInput ? 0 : 1)).map { $0.pieces }
    if !reading.readsInput, let operand {
      guard case .literal? = operand.pieces.first else { return nil }
      let path = Argument(operand, branch: 0).bytes
      if let text = processText(path) {
        return runCode(
          text, call, mark: "\(grammar.name) <(", isolates: true, arguments: Array(rest))
      }
      if let text = contents(of: path) {
        if runCompiled(text, call) { return nil }
        emitUnlessWhole(path, call)
        return runCode(
          text, call, mark: grammar.name, isolates: true, arguments: Array(rest),
          zero: operand.pieces)
      }
      if isForeignInstaller(path[...]) {
        analysis.problems.append(.unknownCode(command: emit(call)))
        return [.unknown]
      }
      guard path.isOne(of: "-|/dev/stdin|/dev/fd/0|/proc/self/fd/0") else {
        return nil
      }
    }
    guard let text = call.input.text else { return nil }
    return runCode(
      text, call, mark: "\(grammar.name) \(call.input.mark)", isolates: true,
      arguments: Array(rest))
  }

  /// `bash --rcfile <(…)`: what the shell runs before anything else.
  private mutating func runStartFiles(_ grammar: WrapperGrammar, _ call: Call) {
    for index in call.argv.indices.dropFirst().dropLast()
    where call.argv[index].literal?.isOne(of: "--rcfile|--init-file") == true {
      guard case .literal? = call.argv[index + 1].pieces.first else { continue }
      let path = Argument(call.argv[index + 1], branch: 0).bytes
      guard let text = processText(path) ?? contents(of: path) else { continue }
      _ = runCode(text, call, mark: "\(grammar.name) --rcfile", isolates: true)
    }
  }

  /// `source` and `.`.
  mutating func runFile(_ call: Call) -> [Word.Piece]? {
    guard call.argv.count > 1, case .literal? = call.argv[1].pieces.first else { return nil }
    let path = Argument(call.argv[1], branch: 0).bytes
    let arguments = call.argv.count > 2 ? call.argv.dropFirst(2).map { $0.pieces } : nil
    let name = call.argv[0].literal == [46] ? "." : "source"
    var text = processText(path) ?? contents(of: path)
    emitUnlessWhole(path, call)
    if text == nil, path.isOne(of: "/dev/stdin|/dev/fd/0|/proc/self/fd/0") {
      text = call.input.text
    }
    guard let text else { return nil }
    let positionals = state.positionals
    let output = runCode(text, call, mark: name, isolates: false, arguments: arguments)
    if arguments != nil { state.positionals = positionals }
    return output
  }

  /// A program that the script itself wrote before.
  mutating func runWrittenFile(_ path: [UInt8], _ call: Call) -> [Word.Piece]? {
    guard !state.files.isEmpty, path.contains(47), let text = contents(of: path) else {
      return nil
    }
    if runCompiled(text, call) { return nil }
    emitUnlessWhole(path, call)
    return runCode(
      text, call, mark: "script", isolates: true,
      arguments: call.argv.dropFirst().map { $0.pieces }, zero: call.argv[0].pieces)
  }

  /// Records a call of a script that the script at hand only added to: what stood there before runs too.
  private mutating func emitUnlessWhole(_ path: [UInt8], _ call: Call) {
    let wanted = absolute(path)
    if state.files.contains(where: { $0.path == wanted && !$0.isWhole }) { emit(call) }
  }

  /// What the script wrote to a file before.
  func contents(of path: [UInt8]) -> [Word.Piece]? {
    if state.files.isEmpty { return nil }
    let link = "/proc/self/fd/"
    let wanted =
      path.begins(with: link)
      ? Array("/dev/fd/".utf8) + path.dropFirst(link.utf8.count) : absolute(path)
    return state.files.last { $0.path == wanted }?.text
  }

  /// Remembers what a command, or a group of them, wrote to a file.
  mutating func remember(_ output: [Word.Piece], writtenTo redirections: [Redirection]) {
    for redirection in redirections
    where redirection.operation == .write || redirection.operation == .append {
      guard redirection.descriptor ?? 1 == 1,
        case .literal? = redirection.target.pieces.first
      else { continue }
      // `$(mktemp)` is known in part, which is enough to tell that it is run again.
      let path = Argument(redirection.target, branch: 0).bytes
      if path.begins(with: "/dev/") { continue }
      rememberFile(path, output, appends: redirection.operation == .append)
    }
  }

  /// Remembers the files that `curl -o` or `wget -O` and their kin write.
  mutating func rememberDownload(_ call: Call, _ program: ArraySlice<UInt8>) {
    let isCurl = program.first != 119
    let isAria = program.first == 97
    var target: [UInt8]?
    var folder: [UInt8]?
    var addresses: [[UInt8]] = []
    // `aria2c` and `wget` take the address's last part.
    var takesName = !isCurl || isAria
    let letter: UInt8 = isCurl ? 111 : 79
    let folderLetter: UInt8? = isAria ? 100 : isCurl ? nil : 80
    let folderOption = isAria ? "--dir" : isCurl ? "--output-dir" : "--directory-prefix"
    var index = 1
    while index < call.argv.count {
      guard case .literal(let text)? = call.argv[index].pieces.first,
        call.argv[index].isLiteral || text.first == 45
      else {
        index += 1
        continue
      }
      if let value = ScriptEvaluator.value(of: Array(folderOption.utf8), at: index, in: call.argv)
        ?? folderLetter.flatMap({ ScriptEvaluator.value(of: [45, $0], at: index, in: call.argv) })
      {
        folder = Argument(Word(pieces: value), branch: 0).bytes
        let isOwnWord = text.count == 2 || text.matches(folderOption)
        index += isOwnWord ? 2 : 1
        continue
      }
      index += 1
      if text.first != 45 {
        if addresses.count < 16 { addresses.append(text) }
      } else if text.count > 2, text[1] == letter, text.matches("-o-") == false {
        target = Array(text[2...])
      } else if text.matches(isCurl ? "--output" : "--output-document")
        || text.count > 1 && text[1] != 45 && text.last == letter
      {
        if index < call.argv.count, case .literal? = call.argv[index].pieces.first {
          target = Argument(call.argv[index], branch: 0).bytes
        }
        index += 1
      } else if let folderLetter, text.count > 2, text[1] != 45, text.last == folderLetter {
        // `wget -qP folder`
        if index < call.argv.count { folder = Argument(call.argv[index], branch: 0).bytes }
        index += 1
      } else if isCurl, text[1...].first != 45, text.contains(79) {
        takesName = true
      } else if isCurl, text.isOne(of: "--remote-name|--remote-name-all") {
        takesName = true
      }
    }
    // The values of other options stand among the addresses.
    var names: [[UInt8]] = []
    if let target {
      names = [target]
    } else if takesName {
      for (place, address) in addresses.enumerated()
      where place == addresses.count - 1 || ByteText.contains(address[...], "://") {
        names.append(TextDecoder.lastComponent(address))
      }
    }
    for name in names where !name.isEmpty && name != [45] {
      // `wget -O` knows no folder.
      let isBelow = folder?.isEmpty == false && (isCurl || target == nil)
      rememberFile(
        isBelow ? (folder ?? []) + [47] + name : name, [ScriptEvaluator.downloadMark],
        appends: false)
    }
  }

  /// Remembers the contents of a file.
  mutating func rememberFile(_ path: [UInt8], _ text: [Word.Piece], appends: Bool) {
    let key = absolute(path)
    var whole = text
    var isWhole = !appends
    if appends, let index = state.files.lastIndex(where: { $0.path == key }) {
      whole = state.files[index].text
      isWhole = state.files[index].isWhole
      ScriptEvaluator.append(text, to: &whole)
    }
    state.files.removeAll { $0.path == key }
    noteRegistry(path, text)
    // A program's unknown output is a file like any other: what is in it is not judged.
    if isUnknown(whole), !whole.contains(ScriptEvaluator.downloadMark) { return }
    if state.files.count < 32 { state.files.append((key, whole, isWhole)) }
  }

  private func absolute(_ path: [UInt8]) -> [UInt8] {
    DirectoryPath.joined(state.cwd ?? "?", path).map { Array($0.utf8) } ?? path
  }
}
