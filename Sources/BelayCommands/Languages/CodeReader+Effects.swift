/// What calls do: each effect becomes the commands that would do the same.
extension CodeReader {
  func perform(
    _ effect: CodeCall.Effect, _ index: Int, _ arguments: [Range<Int>]
  ) {
    switch effect {
    case .shell, .spawn: spawn(effect, arguments)
    case .removeTree: remove("-rf", arguments)
    case .removeFile:
      let isRecursive = arguments.contains { range in
        tokens[range].contains { $0.kind == .word && ByteText.isOne(of: "recursive", $0.bytes) }
      }
      remove(isRecursive ? "-rf" : "-f", arguments)
    case .read: touch(arguments.first, isWritten: false)
    case .write:
      touch(arguments.first, isWritten: true)
      if arguments.count > 1 { save(arguments[1]) }
    case .open: open(index, arguments)
    case .transfer:
      touch(arguments.first, isWritten: false)
      if arguments.count > 1 { touch(arguments[1], isWritten: true) }
    case .move:
      guard arguments.count > 1, let source = value(of: arguments[0]), source.isAnchored else {
        return
      }
      let target = value(of: arguments[1]) ?? [.unknown]
      actions.append(.words([[.literal([109, 118])], source, target]))
    case .readsObject, .writesObject, .removesObject, .runsObject: useObject(effect, index)
    case .evaluate:
      evaluateCode(
        arguments, isBodyLast: language == .javascript && tokens.isWord(at: index, "Function"))
    case .fetch:
      hasFetch = true
      if arguments.count > 1, tokens.isWord(at: index, "urlretrieve"),
        let path = value(of: arguments[1]), path.isAnchored
      {
        actions.append(.download(path))
      }
      send(arguments)
    case .secret:
      guard isShown(index) else { return }
      actions.append(
        .words([
          [.literal(Array("secret-tool".utf8))], [.literal(Array("lookup".utf8))], [.unknown],
        ])
      )
    case .applies: apply(arguments)
    case .service:
      actions.append(
        .words([[.literal(Array("service-call".utf8))], [.literal(tokens[index].bytes)]]))
    case .mode: changeMode(arguments)
    case .walks:
      let deletes = tokens.contains {
        $0.kind == .word && $0.bytes.isOne(of: "unlink|rmdir|rmtree|remove_tree")
      }
      if deletes { remove("-rf", Array(arguments.dropFirst())) }
    case .query:
      inspections += 1
      guard inspections < 64, let statement = arguments.first.flatMap({ value(of: $0) }),
        mentionsDatabase
      else {
        return
      }
      actions.append(
        .words([[.literal(Array("psql".utf8))], [.literal(Array("-c".utf8))], statement]))
    case .terminal:
      let words = arguments.first.map { list($0) ?? value(of: $0).map { [$0] } ?? [] } ?? []
      if let program = words.first, program.text != nil, !isShell(program), !hasSocket {
        spawn(.spawn, arguments)
        return
      }
      hasShell = true
      actions.append(.socketShell)
    case .send: send(arguments)
    case .kill:
      // Perl and Ruby name the signal first.
      let isTurned = language == .perl || language == .ruby
      guard arguments.count > 1, let process = value(of: arguments[isTurned ? 1 : 0])?.text else {
        return
      }
      let signal = value(of: arguments[isTurned ? 0 : 1])?.text ?? [57]
      actions.append(
        .words([[.literal(Array("kill".utf8))], [.literal([45] + signal)], [.literal(process)]]))
    case .variable:
      guard let argument = arguments.first, let name = value(of: argument)?.text, !name.isEmpty
      else {
        if isShown(index) { actions.append(.words([[.literal(Array("printenv".utf8))]])) }
        return
      }
      show(name, index)
    }
  }

  func spawn(_ effect: CodeCall.Effect, _ arguments: [Range<Int>]) {
    // awk's `system("")` flushes its output.
    if let first = arguments.first, first.count == 1, tokens.kind(at: first.lowerBound) == .string,
      tokens[first.lowerBound].bytes.isEmpty, tokens[first.lowerBound].pieces.isEmpty
    {
      return
    }
    var words: [[Word.Piece]] = []
    for argument in arguments {
      if isNamed(argument) {
        if effect == .spawn || tokens[argument].contains(where: { $0.isWord("args") }) {
          words += list(argument.dropFirst(2)) ?? []
        }
        continue
      }
      if let many = list(argument) {
        words += many
      } else if let one = value(of: argument) {
        words.append(one)
      } else if !words.isEmpty, effect == .spawn, !tokens[argument].contains(where: isBrace) {
        words.append([.unknown])
      }
    }
    if effect == .shell, inspections < 64, let first = arguments.first {
      inspections += 1
      if fetches(first) || words.contains(where: CodeText.isTainted) {
        actions.append(.remoteCode)
        return
      }
      if language == .awk, first.count == 1, tokens[first.lowerBound].bytes.matches("$0") {
        actions.append(.inputShell)
        return
      }
      if hasSocket, words.first?.text == nil || value(of: first)?.text == nil,
        language == .ruby || language == .perl
          || tokens[first].contains(where: { $0.isWord("recv") })
      {
        // What another machine sends is run.
        hasShell = true
      }
      // `''.join(map(chr, …))` says nothing of its own.
      if !words.contains(where: { $0.saysSomething }), decodes(first) {
        actions.append(.hiddenCode)
      }
      if words.isEmpty, tokens[first].contains(where: { $0.isWord("stdin") }) {
        actions.append(.inputCode)
      }
    }
    guard let first = words.first else { return }
    if let text = first.text, ByteText.contains(text[...], "sh") { hasShell = true }
    if isShell(first), !words.dropFirst().contains(where: { $0.isScript }) {
      // `run(['sh'], input='…')`, `Popen(['bash'], stdin=PIPE)`
      feedsShell = true
      if let text = input(of: arguments) { actions.append(.shell(text)) }
    }
    if words.count == 1, effect == .shell {
      actions.append(.shell(first))
    } else {
      // `execvp('rm', ['rm', …])` and `exec{…}` name the program twice.
      if words.count > 1, first.text != nil, last(first) == last(words[1]) { words.removeFirst() }
      actions.append(.words(words))
    }
  }

  func last(_ pieces: [Word.Piece]) -> [UInt8] {
    TextDecoder.lastComponent(pieces.text ?? [])
  }

  func isBrace(_ token: CodeToken) -> Bool { token.isSymbol(UInt8(ascii: "{")) }

  func remove(_ option: String, _ arguments: [Range<Int>]) {
    for argument in arguments {
      if isNamed(argument), language != .other { continue }
      let start = isNamed(argument) ? argument.lowerBound + 2 : argument.lowerBound
      let range = start..<argument.upperBound
      let paths = list(range) ?? value(of: range).map { [$0] } ?? []
      for path in paths where path.isAnchored {
        actions.append(
          .words([[.literal([114, 109])], [.literal(Array(option.utf8))], path.withGlobs]))
      }
    }
  }

  /// `os.chmod(path, 0o777)`, Perl's and Ruby's `chmod(0777, path)`.
  private func changeMode(_ arguments: [Range<Int>]) {
    guard arguments.count > 1 else { return }
    var path: [Word.Piece]?
    var mode: [UInt8]?
    for argument in arguments {
      if argument.count == 1, tokens.kind(at: argument.lowerBound) == .word {
        mode = tokens[argument.lowerBound].bytes.filter { $0 != UInt8(ascii: "o") }
      } else if path == nil {
        path = value(of: argument)
      }
    }
    guard let path, let mode, path.isAnchored else { return }
    actions.append(.words([[.literal(Array("chmod".utf8))], [.literal(mode)], path.withGlobs]))
  }

  func touch(_ argument: Range<Int>?, isWritten: Bool) {
    guard let argument, let path = value(of: argument), path.isAnchored else { return }
    if isWritten {
      actions.append(.write(path))
      written = path
    } else {
      actions.append(.words([[.literal(Array("cat".utf8))], path.withGlobs]))
    }
  }

  /// The text that is written to the file opened last, if it is known.
  func save(_ argument: Range<Int>?) {
    guard let argument, let text = value(of: argument), text.isAnchored else { return }
    actions.append(.save(path: written, text: text))
  }

  func open(_ index: Int, _ arguments: [Range<Int>]) {
    if owner(of: index).isEmpty == false, language == .python,
      arguments.isEmpty || isMode(arguments[0])
    {
      useObject(
        arguments.first.map(isWriting) == true ? .writesObject : .readsObject, index)
      return
    }
    if language == .perl {
      openPerl(arguments)
      return
    }
    let isWritten = arguments.count > 1 && isWriting(arguments[1])
    touch(arguments.first, isWritten: isWritten)
  }

  /// `open(F, "<x")`, `open F, '>', "x"`, `open(P, "|command")`.
  func openPerl(_ arguments: [Range<Int>]) {
    guard arguments.count > 1, let second = value(of: arguments[1]), let text = second.text else {
      return
    }
    if arguments.count > 2 {
      if ByteText.starts(text, "-|") || ByteText.starts(text, "|-") {
        spawn(.shell, Array(arguments[2...]))
      } else {
        touch(arguments[2], isWritten: text.contains(UInt8(ascii: ">")))
      }
    } else if text.first == UInt8(ascii: "|") {
      hasShell = true
      actions.append(.shell([.literal(Array(text.dropFirst()))]))
      if text.count == 1 || ByteText.isOne(of: "sh|bash", text.dropFirst()) {
        actions.append(.socketShell)
      }
    } else if text.last == UInt8(ascii: "|") {
      actions.append(.shell([.literal(Array(text.dropLast()))]))
    } else {
      let path = text.drop { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") || $0 == 32 }
      guard !path.isEmpty else { return }
      let isWritten = text.first == UInt8(ascii: ">")
      actions.append(
        isWritten
          ? .write([.literal(Array(path))])
          : .words([[.literal(Array("cat".utf8))], [.literal(Array(path))]]))
    }
  }

  func isMode(_ argument: Range<Int>) -> Bool {
    guard let text = tokens[argument].first(where: { $0.kind == .string })?.bytes else {
      return false
    }
    return text.count <= 3 && text.allSatisfy { ByteText.isOne(of: "r|w|a|x|b|t|+", [$0]) }
  }

  func isWriting(_ argument: Range<Int>) -> Bool {
    guard let text = tokens[argument].first(where: { $0.kind == .string })?.bytes else {
      return false
    }
    return text.contains { $0 == 119 || $0 == 97 || $0 == 120 || $0 == 62 }
  }

  func useObject(_ effect: CodeCall.Effect, _ index: Int) {
    guard let object = valueBefore(index), object.isAnchored else { return }
    switch effect {
    case .readsObject: actions.append(.words([[.literal(Array("cat".utf8))], object.withGlobs]))
    case .writesObject:
      actions.append(.write(object))
      written = object
      save(argumentRanges(behind: index).first)
    case .runsObject: actions.append(.shell(object))
    default:
      actions.append(.words([[.literal([114, 109])], [.literal([45, 102])], object.withGlobs]))
    }
  }

  func evaluateCode(_ arguments: [Range<Int>], isBodyLast: Bool = false) {
    // The body of `new Function('a', 'b', body)` stands last.
    guard let argument = isBodyLast ? arguments.last : arguments.first else {
      hasOpenEvaluation = true
      return
    }
    let value = value(of: argument) ?? []
    inspections += 1
    if inspections > 64 {
      hasOpenEvaluation = true
    } else if fetches(argument) || CodeText.isTainted(value) {
      actions.append(.remoteCode)
    } else if let text = value.text, !text.isEmpty {
      actions.append(.code(text))
    } else {
      hasOpenEvaluation = true
      if decodes(argument) { actions.append(.hiddenCode) }
      let isInput = tokens[argument].contains { $0.isWord("stdin") }
      if isInput { actions.append(.inputCode) }
    }
  }
}
