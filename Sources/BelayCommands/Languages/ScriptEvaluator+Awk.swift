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
      guard token.kind == .string else { continue }
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      if next?.isSymbol(124) == true, mentions("getline", tokens[(index + 1)...].prefix(3)) {
        runCode(named: token.value, call, "awk")
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
    for token in printed where token.kind == .string {
      ScriptEvaluator.append(token.value, to: &text)
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
