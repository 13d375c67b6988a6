/// Commands that stand in options and variables of other programs.
extension ScriptEvaluator {
  /// Walks the commands that options of `program` name.
  mutating func runCodeOptions(_ call: Call, _ program: ArraySlice<UInt8>) {
    guard var entry = CodeOptions.first(of: program) else { return }
    let name = CodeOptions.all[entry].program
    while entry < CodeOptions.all.count, CodeOptions.all[entry].program == name {
      for option in CodeOptions.all[entry].options.utf8.split(separator: 124) {
        runValues(of: Array(option), CodeOptions.all[entry].prefix, call, name)
      }
      entry += 1
    }
  }

  private mutating func runValues(
    of option: [UInt8], _ prefix: String, _ call: Call, _ program: String
  ) {
    if option == [60] {
      runInputLines(prefix, call, program)
      return
    }
    for index in call.argv.indices.dropFirst() {
      if let value = ScriptEvaluator.value(of: option, at: index, in: call.argv) {
        run(value, behind: prefix, call, program)
      }
    }
  }

  /// The value of `option` if the word at `index` is or holds it.
  static func value(of option: [UInt8], at index: Int, in argv: [Word]) -> [Word.Piece]? {
    let word = argv[index]
    guard case .literal(let text)? = word.pieces.first else { return nil }
    if option == [42] { return text.first == 45 ? nil : word.pieces }
    if option.last == 61 { return text.starts(with: option) ? rest(of: word, option.count) : nil }
    if text == option {
      return word.pieces.count == 1 && index + 1 < argv.count ? argv[index + 1].pieces : nil
    }
    guard text.starts(with: option) else { return nil }
    if option.count > 2, option[1] == 45 {
      return text[option.count] == 61 ? rest(of: word, option.count + 1) : nil
    }
    return option.count == 2 ? rest(of: word, 2) : nil
  }

  /// What stands in a word behind its first `count` bytes.
  static func rest(of word: Word, _ count: Int) -> [Word.Piece] {
    guard case .literal(let text)? = word.pieces.first else { return word.pieces }
    var pieces = Array(word.pieces.dropFirst())
    if text.count > count { pieces.insert(.literal(Array(text[count...])), at: 0) }
    return pieces
  }

  private mutating func run(
    _ value: [Word.Piece], behind prefix: String, _ call: Call, _ program: String
  ) {
    let length = prefix.utf8.count
    if length == 0 {
      runCode(named: value, call, program)
      return
    }
    guard case .literal(let text)? = value.first, text.begins(with: prefix) else { return }
    runCode(named: ScriptEvaluator.rest(of: Word(pieces: value), length), call, program)
  }

  /// Walks a command that another program was told to run.
  mutating func runCode(named pieces: [Word.Piece], _ call: Call, _ mark: String) {
    switch pieces.first {
    case .literal, .oneOf: break
    default: return
    }
    guard enter() else { return }
    defer { depth -= 1 }
    var inner = call
    inner.redirections = []
    inner.environment = []
    inner.input = Input()
    _ = runCode(pieces, inner, mark: mark, isolates: true)
  }

  private mutating func runInputLines(_ prefix: String, _ call: Call, _ program: String) {
    guard let text = call.input.text, case .literal(let bytes)? = text.first else { return }
    for line in bytes.split(separator: 10) {
      let trimmed = line.drop { ByteClass.isBlank($0) }
      guard trimmed.begins(with: prefix) else { continue }
      runCode(named: [.literal(Array(trimmed.dropFirst(prefix.utf8.count)))], call, program)
    }
  }

  /// Walks the command in a variable that programs run: `PAGER`, `GIT_SSH_COMMAND`.
  mutating func runCodeVariable(
    _ name: ArraySlice<UInt8>, _ value: [Word.Piece], _ range: Range<Int>
  ) {
    guard case .literal(let text)? = value.first, CodeVariables.contains(name) else { return }
    // `LESSOPEN='|command'`
    let head = text.drop { $0 == 124 || $0 == 45 || ByteClass.isBlank($0) }
    if head.isEmpty { return }
    let call = Call(
      argv: [Word(literal: Array(name), range: range)], input: Input(), via: via, cwd: state.cwd,
      isRemote: isRemote, range: range)
    var code: [Word.Piece] = [.literal(Array(head))] + value.dropFirst()
    if CodeVariables.isPrompt(name) {
      guard ByteText.contains(head, "$(") || head.contains(96) else { return }
      code = [.literal([58, 32, 34] + head)] + value.dropFirst()
      ScriptEvaluator.append([.literal([34])], to: &code)
    }
    runCode(named: code, call, String(decoding: name, as: UTF8.self))
  }
}
