/// What a program does with values it does not show as they are.
extension CodeReader {
  /// Whether what is not known of a program stands in its strings only, and nothing runs strings:
  /// `python -c "json.loads('''$(curl …)''')"`.
  static func holdsAsData(_ code: [UInt8], _ language: CodeLanguage) -> Bool {
    let reader = CodeReader(
      code: code, language: language, tokens: CodeTokenizer.tokens(of: code, language),
      isPrinted: false, arguments: [])
    var lookups = 0
    for index in 0..<reader.tokens.count {
      let token = reader.tokens[index]
      if token.kind == .string { continue }
      if token.kind == .command || token.bytes.contains(0) { return false }
      guard token.kind == .word else { continue }
      if token.bytes.isOne(of: "eval|exec|Function|compile|import|require") {
        if index + 1 < reader.tokens.count,
          !reader.tokens.isSymbol(at: index + 1, UInt8(ascii: "("))
        {
          continue
        }
        if !token.bytes.isOne(of: "import|require") { return false }
      }
      switch CodeCall.find(
        token.bytes, owner: reader.owner(of: index), in: language, code, &lookups)
      {
      case .shell, .spawn, .evaluate, .applies, .runsObject, .terminal: return false
      default: break
      }
    }
    return lookups < 64
  }

  /// Whether Perl's `%ENV` at `index` gives its names, and no value of it is used.
  func namesOnly(_ index: Int) -> Bool {
    guard tokens.isWord(at: index - 1, "keys"), inspections < 64 else { return false }
    inspections += 1
    return !ByteText.contains(code[...], "$env{")
  }

  /// Whether of the values of the environment at `index` only the length is used:
  /// `for k, v in os.environ.items(): print(k, len(v))`.
  func isOnlyMeasured(_ index: Int) -> Bool {
    guard language == .python, index >= 5, tokens.isSymbol(at: index - 1, UInt8(ascii: ".")),
      tokens.isWord(at: index - 3, "in"), tokens.kind(at: index - 4) == .word,
      tokens.isSymbol(at: index - 5, UInt8(ascii: ",")), inspections < 64
    else { return false }
    inspections += 1
    let name = tokens[index - 4].bytes
    var isMeasured = false
    var at = 0
    // In the text, because strings with braces hold expressions.
    while at + name.count <= code.count {
      guard code[at] == name[0], code[at..<(at + name.count)].elementsEqual(name),
        at == 0 || !ByteText.isWord(code[at - 1]),
        at + name.count == code.count || !ByteText.isWord(code[at + name.count])
      else {
        at += 1
        continue
      }
      let before = code[max(0, at - 5)..<at]
      let after = code[(at + name.count)...].prefix(4)
      at += name.count
      if ByteText.ends(before, "len(") || ByteText.ends(before, "bool(") {
        guard after.first == UInt8(ascii: ")") else { return false }
        isMeasured = true
      } else if !(ByteText.starts(after, " in ")
        && before.last { $0 != 32 } == UInt8(ascii: ","))
      {
        return false
      }
    }
    return isMeasured
  }
}
