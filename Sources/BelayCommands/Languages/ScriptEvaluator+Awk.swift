/// awk's own ways to commands and files.
extension ScriptEvaluator {
  /// `"command" | getline`, `print | "command"`, `print > "file"`, `getline < "file"`.
  mutating func runAwkPipes(_ text: [UInt8], _ call: Call) {
    let tokens = CodeTokenizer.tokens(of: text, .awk)
    var statement = 0
    for index in tokens.indices {
      let token = tokens[index]
      if token.kind == .symbol, [10, 59, 123, 125].contains(token.bytes[0]) {
        statement = index + 1
      }
      if token.kind == .word, index + 2 < tokens.count, tokens.isSymbol(at: index + 1, 124),
        tokens.isWord(at: index + 2, "getline"), let value = assigned(token.bytes, in: tokens)
      {
        runCode(named: value, call, "awk")
      }
      guard token.kind == .string else { continue }
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      if next?.isSymbol(124) == true, mentions("getline", tokens[(index + 1)...].prefix(3)) {
        runCode(named: token.value, call, "awk")
        if index + 3 < tokens.count, tokens.kind(at: index + 3) == .word {
          runAwkLine(tokens[index + 3].bytes, in: tokens, call)
        }
      }
      guard index > statement else { continue }
      let before = tokens[index - 1]
      if before.isSymbol(124) || before.isSymbol(38) {
        runAwkOutput(tokens[statement..<(index - 1)], token, call)
      } else if before.isSymbol(62), mentions("print", tokens[statement..<index]) {
        emitWrite(token.value, call, "awk")
      } else if before.isSymbol(60), mentions("getline", tokens[statement..<index]) {
        var inner = derived(call, "awk")
        inner.argv = [
          Word(literal: Array("cat".utf8), range: call.range),
          Word(pieces: token.value, range: call.range),
        ]
        emit(inner)
      }
    }
  }

  /// `"command" | getline line; system(line)`: a shell gets what the other command prints.
  private mutating func runAwkLine(_ name: [UInt8], in tokens: CodeTokens, _ call: Call) {
    for index in tokens.indices.dropLast(2)
    where tokens.isWord(at: index, "system") && tokens.isSymbol(at: index + 1, 40)
      && tokens[index + 2].bytes == name
    {
      recordUnknownCode(call, download: false)
      return
    }
  }

  /// Variables that `-v NAME=VALUE` sets.
  func awkAssignments(_ call: Call) -> [(name: [UInt8], value: [Word.Piece])] {
    var all: [(name: [UInt8], value: [Word.Piece])] = []
    for index in call.argv.indices.dropFirst() {
      for option in ["-v", "--assign"] {
        guard let value = ScriptEvaluator.value(of: Array(option.utf8), at: index, in: call.argv),
          case .literal(let text)? = value.first, let equals = text.firstIndex(of: 61)
        else { continue }
        all.append(
          (
            Array(text[..<equals]),
            ScriptEvaluator.rest(of: Word(pieces: value), equals + 1)
          ))
      }
    }
    return all
  }

  /// The string that is assigned to a variable.
  private func assigned(_ name: [UInt8], in tokens: CodeTokens) -> [Word.Piece]? {
    for index in tokens.indices.dropLast(2)
    where tokens[index].bytes == name && tokens.isSymbol(at: index + 1, 61)
      && tokens.kind(at: index + 2) == .string
    {
      return tokens[index + 2].value
    }
    return nil
  }

  private func mentions(_ name: String, _ tokens: ArraySlice<CodeToken>) -> Bool {
    for token in tokens where token.kind == .word && token.bytes.begins(with: name) { return true }
    return false
  }

  /// `print "text" | "command"`: a shell gets the text, or lines that are not known.
  private mutating func runAwkOutput(
    _ printed: ArraySlice<CodeToken>, _ command: CodeToken, _ call: Call
  ) {
    var inner = derived(call, "awk")
    var text: [Word.Piece] = []
    for token in printed {
      if token.kind == .string {
        ScriptEvaluator.append(token.value, to: &text)
      } else if token.kind == .word, !token.bytes.begins(with: "print"), !text.isEmpty {
        // `print "rm -rf " $1`: a field stands where its value would.
        ScriptEvaluator.append([.unknown], to: &text)
      }
    }
    if text.isEmpty { text = call.input.text ?? [.unknown] }
    inner.input = Input(source: .inherited, text: text)
    let (tree, first) = SyntaxParser.parseWords(command.bytes, origin: call.range)
    inner.argv = []
    expandWords(first, tree, into: &inner.argv)
    guard !inner.argv.isEmpty else { return }
    _ = execute(&inner)
  }
}
