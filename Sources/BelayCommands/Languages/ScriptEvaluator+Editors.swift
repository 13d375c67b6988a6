/// sed and vim: commands and files in their scripts.
extension ScriptEvaluator {
  /// Looks into the scripts of editors.
  mutating func runEditors(_ call: Call, _ program: ArraySlice<UInt8>) {
    guard let first = program.first else { return }
    switch first {
    case 115, 103:
      if program.matches("sed") || program.matches("gsed") { runSed(call) }
    case 118, 110, 101:
      if program.isOne(of: "vim|vi|nvim|ex|view|vimdiff|rvim") { runVim(call) }
      if program.matches("ed") { runEditorLines(call) }
    case 108, 109:
      if program.isOne(of: "less|more") { runVim(call) }
    default: break
    }
  }

  private mutating func runSed(_ call: Call) {
    var scripts: [[Word.Piece]] = []
    var index = 1
    var operand: Int?
    while index < call.argv.count {
      guard case .literal(let text)? = call.argv[index].pieces.first else {
        if operand == nil { operand = index }
        index += 1
        continue
      }
      if text.isOne(of: "-e|--expression") {
        if index + 1 < call.argv.count { scripts.append(call.argv[index + 1].pieces) }
        index += 2
      } else if text.begins(with: "--expression=") {
        scripts.append(ScriptEvaluator.rest(of: call.argv[index], 13))
        index += 1
      } else if text.count > 2, text[0] == 45, text[1] != 45, text.last == 101 {
        if index + 1 < call.argv.count { scripts.append(call.argv[index + 1].pieces) }
        index += 2
      } else {
        if text.isOne(of: "-f|--file|-l") { index += 1 }
        if text.first != 45, operand == nil { operand = index }
        index += 1
      }
    }
    if scripts.isEmpty, let operand { scripts = [call.argv[operand].pieces] }
    for script in scripts {
      for action in SedScript.actions(of: CodeText.bytes(of: script, alternative: 0)) {
        switch action {
        case .shell(let code): runCode(named: [.literal(code)], call, "sed")
        case .write(let path): emitWrite([.literal(path)], call, "sed")
        case .read(let path):
          var inner = derived(call, "sed")
          inner.argv = [
            Word(literal: Array("cat".utf8), range: call.range),
            Word(literal: path, range: call.range),
          ]
          emit(inner)
        case .input:
          if let text = call.input.text { runCode(named: text, call, "sed") }
        case .changed(let pattern, let replacement):
          runChangedLines(pattern, replacement, call)
        }
      }
    }
  }

  /// `sed 's/x/y/e' <<< command`: what becomes of a line is run if something in it was replaced.
  private mutating func runChangedLines(
    _ pattern: [UInt8], _ replacement: [UInt8], _ call: Call
  ) {
    guard let text = call.input.text, case .literal(let bytes)? = text.first else { return }
    let isAnchored = pattern.first == 94
    let plain = pattern.dropFirst(isAnchored ? 1 : 0)
    let isPlain = plain.allSatisfy {
      ByteText.isWord($0) || $0 == 32 || $0 == 45 || $0 == 47
    }
    for line in bytes.split(separator: 10).prefix(64) {
      guard isPlain, !pattern.isEmpty else {
        runCode(named: [.literal(Array(line))], call, "sed")
        continue
      }
      let starts = isAnchored ? line.startIndex..<(line.startIndex + 1) : line.indices
      guard let start = starts.first(where: { line[$0...].starts(with: plain) }) else { continue }
      let rest = line[(start + plain.count)...]
      runCode(named: [.literal(Array(line[..<start]) + replacement + rest)], call, "sed")
    }
  }

  /// `vim -c '!command'`, `vim +'!command'`, `--cmd`.
  private mutating func runVim(_ call: Call) {
    for index in call.argv.indices.dropFirst() {
      for option in ["-c", "--cmd"] {
        if let value = ScriptEvaluator.value(of: Array(option.utf8), at: index, in: call.argv) {
          runEditorCommand(CodeText.bytes(of: value, alternative: 0), call)
        }
      }
      if case .literal(let text)? = call.argv[index].pieces.first, text.first == 43 {
        runEditorCommand(Array(text.dropFirst()), call)
      } else if let text = call.argv[index].literal, text.count > 2, text[0] == 45, text[1] != 45,
        text.last == 99, index + 1 < call.argv.count
      {
        // `ex -sc '!command'`
        runEditorCommand(CodeText.bytes(of: call.argv[index + 1].pieces, alternative: 0), call)
      }
    }
    runEditorLines(call)
  }

  /// Commands on standard input.
  private mutating func runEditorLines(_ call: Call) {
    guard let text = call.input.text, case .literal(let bytes)? = text.first else { return }
    for line in bytes.split(separator: 10) { runEditorCommand(Array(line), call) }
  }

  private mutating func runEditorCommand(_ text: [UInt8], _ call: Call) {
    let command = text.drop { $0 == 58 || ByteClass.isBlank($0) }
    // A range before the command: `%!sort`, `1,2w file`.
    let body = command.drop {
      ByteClass.isDigit($0) || $0 == 37 || $0 == 44 || $0 == 36 || $0 == 46
    }
    guard let first = body.first else { return }
    if first == 33 {
      runCode(named: [.literal(Array(body.dropFirst()))], call, "editor")
      return
    }
    let end = body.firstIndex { ByteClass.isBlank($0) } ?? body.endIndex
    let name = body[..<end]
    let rest = body[end...].drop { ByteClass.isBlank($0) }
    if rest.isEmpty { return }
    if name.isOne(of: "w|w!|write|saveas|wq|wq!") {
      if rest.first == 33 {
        runCode(named: [.literal(Array(rest.dropFirst()))], call, "editor")
      } else {
        emitWrite([.literal(Array(rest))], call, "editor")
      }
    } else if name.isOne(of: "py|py3|python|python3|pyx") {
      runCode([.literal(Array(rest))], in: .python, call)
    } else if name.isOne(of: "lua") {
      runCode([.literal(Array(rest))], in: .lua, call)
    } else if name.isOne(of: "perl") {
      runCode([.literal(Array(rest))], in: .perl, call)
    } else if name.isOne(of: "ruby") {
      runCode([.literal(Array(rest))], in: .ruby, call)
    } else if name.isOne(of: "r|read"), rest.first != 33 {
      var inner = derived(call, "editor")
      inner.argv = [
        Word(literal: Array("cat".utf8), range: call.range),
        Word(literal: Array(rest), range: call.range),
      ]
      emit(inner)
    } else if name.isOne(of: "call|echo|let|silent|silent!|exe|execute|r") {
      if rest.first == 33 {
        runCode(named: [.literal(Array(rest.dropFirst()))], call, "editor")
      } else {
        runCode([.literal(Array(rest))], in: .other, call)
      }
    }
  }
}
