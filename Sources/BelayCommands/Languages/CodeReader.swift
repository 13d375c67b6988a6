/// Finds in a program what it runs, deletes, reads, writes and shows.
struct CodeReader {
  /// Something the program does, as a command would.
  enum Action {
    /// Runs a string in a shell.
    case shell([Word.Piece])
    /// Runs a command of these words.
    case words([[Word.Piece]])
    /// Writes a file.
    case write([Word.Piece])
    /// Runs a string as code of its own language.
    case code([UInt8])
    /// Runs what stands on standard input.
    case inputCode
    /// Runs code from the network.
    case remoteCode
    /// Connects a shell to another machine.
    case socketShell
  }

  let code: [UInt8]
  let language: CodeLanguage
  let tokens: [CodeToken]
  /// Whether the whole value of the program is printed: `node -p`.
  let isPrinted: Bool
  /// Simple variables, the last value each was given.
  var variables: [(name: [UInt8], value: [Word.Piece])] = []
  /// Names given to functions, as by `from os import system as s`.
  var aliases: [(alias: [UInt8], name: [UInt8])] = []
  /// What was found, in order.
  private(set) var actions: [Action] = []
  /// The names of the calls around the token at hand.
  private var callers: [[UInt8]] = []
  /// How often the code was looked through for an owner.
  private var lookups = 0
  private var hasFetch = false
  private var hasOpenEvaluation = false
  private var hasSocket = false
  private var hasShell = false

  /// What `code` does.
  static func actions(
    of code: [UInt8], _ language: CodeLanguage, isPrinted: Bool = false
  ) -> [Action] {
    var reader = CodeReader(
      code: code, language: language, tokens: CodeTokenizer.tokens(of: code, language),
      isPrinted: isPrinted)
    reader.collectVariables()
    reader.read()
    return reader.actions
  }

  private init(code: [UInt8], language: CodeLanguage, tokens: [CodeToken], isPrinted: Bool) {
    self.code = code
    self.language = language
    self.tokens = tokens
    self.isPrinted = isPrinted
  }

  private mutating func read() {
    var index = 0
    while index < tokens.count, actions.count < 64 {
      let token = tokens[index]
      switch token.kind {
      case .command: actions.append(.shell(token.value))
      case .symbol: track(index)
      case .word: readWord(index)
      case .string: noteAddress(token)
      case .pattern: break
      }
      index += 1
    }
    if hasFetch && hasOpenEvaluation { actions.append(.remoteCode) }
    if hasSocket && hasShell { actions.append(.socketShell) }
  }

  /// Keeps the names of the calls that are open.
  private mutating func track(_ index: Int) {
    let byte = tokens[index].bytes[0]
    if byte == UInt8(ascii: "(") {
      let isCall = index > 0 && tokens[index - 1].kind == .word
      callers.append(isCall ? tokens[index - 1].bytes : [])
    } else if byte == UInt8(ascii: ")"), !callers.isEmpty {
      callers.removeLast()
    } else if byte == UInt8(ascii: "%"), language == .perl, index + 1 < tokens.count,
      tokens[index + 1].isWord("ENV"), isShown(index)
    {
      actions.append(.words([[.literal(Array("printenv".utf8))]]))
    }
  }

  private mutating func noteAddress(_ token: CodeToken) {
    if ByteText.contains(token.bytes[...], "/inet/tcp/") { actions.append(.socketShell) }
    if language == .php, token.bytes.begins(with: "http") { hasFetch = true }
  }

  private mutating func readWord(_ index: Int) {
    let name = tokens[index].bytes
    let isCall = index + 1 < tokens.count && tokens[index + 1].isSymbol(UInt8(ascii: "("))
    noteSocket(name)
    readEnvironment(index)
    guard isCall || language.callsWithoutParentheses || isTemplate(index) else { return }
    let owner = owner(of: index)
    let called = aliases.last { $0.alias == name }?.name ?? name
    guard let effect = CodeCall.find(called, owner: owner, in: language, code, &lookups) else {
      if language == .javascript, name == [36], isTemplate(index) {
        actions.append(.shell(tokens[index + 1].value))
      }
      return
    }
    let arguments = argumentRanges(behind: index)
    perform(effect, index, arguments)
  }

  private func isTemplate(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].kind == .string && tokens[index].bytes == [36]
  }

  private mutating func noteSocket(_ name: [UInt8]) {
    if name.isOne(of: [
      "socket", "fsockopen", "TCPSocket", "Socket", "dup2", "connect", "pfsockopen",
    ]) {
      hasSocket = true
    }
  }

  /// The name before the dot, or the last name in a call before it: `os`, `require('fs')` is `fs`.
  func owner(of index: Int) -> [UInt8] {
    guard index >= 2, tokens[index - 1].isSymbol(UInt8(ascii: ".")) else { return [] }
    let before = tokens[index - 2]
    if before.kind == .word { return before.bytes }
    if before.isSymbol(UInt8(ascii: ")")), index >= 3, tokens[index - 3].kind == .string {
      // `require('node:child_process')`, `__import__('os')`
      let text = tokens[index - 3].bytes
      return text.begins(with: "node:") ? Array(text.dropFirst(5)) : text
    }
    return [UInt8(ascii: "?")]
  }

  private mutating func perform(
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
    case .write: touch(arguments.first, isWritten: true)
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
    case .evaluate: evaluateCode(arguments)
    case .fetch: hasFetch = true
    case .terminal:
      hasShell = true
      actions.append(.socketShell)
    case .kill:
      guard arguments.count > 1, let process = value(of: arguments[0])?.text,
        let signal = value(of: arguments[1])?.text
      else { return }
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

  private mutating func spawn(_ effect: CodeCall.Effect, _ arguments: [Range<Int>]) {
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
    guard let first = words.first else { return }
    if let text = first.text, ByteText.contains(text[...], "sh") { hasShell = true }
    if words.count == 1, effect == .shell {
      actions.append(.shell(first))
    } else {
      // `execvp('rm', ['rm', …])` and `exec{…}` name the program twice.
      if words.count > 1, first.text != nil, last(first) == last(words[1]) { words.removeFirst() }
      actions.append(.words(words))
    }
  }

  private func last(_ pieces: [Word.Piece]) -> [UInt8] {
    TextDecoder.lastComponent(pieces.text ?? [])
  }

  private func isBrace(_ token: CodeToken) -> Bool { token.isSymbol(UInt8(ascii: "{")) }

  private mutating func remove(_ option: String, _ arguments: [Range<Int>]) {
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

  private mutating func touch(_ argument: Range<Int>?, isWritten: Bool) {
    guard let argument, let path = value(of: argument), path.isAnchored else { return }
    if isWritten {
      actions.append(.write(path))
    } else {
      actions.append(.words([[.literal(Array("cat".utf8))], path]))
    }
  }

  private mutating func open(_ index: Int, _ arguments: [Range<Int>]) {
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
  private mutating func openPerl(_ arguments: [Range<Int>]) {
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
      if ByteText.isOne(of: "|sh|bash", text.dropFirst()) { actions.append(.socketShell) }
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

  private func isMode(_ argument: Range<Int>) -> Bool {
    guard let text = tokens[argument].first(where: { $0.kind == .string })?.bytes else {
      return false
    }
    return text.count <= 3 && text.allSatisfy { ByteText.isOne(of: "r|w|a|x|b|t|+", [$0]) }
  }

  private func isWriting(_ argument: Range<Int>) -> Bool {
    guard let text = tokens[argument].first(where: { $0.kind == .string })?.bytes else {
      return false
    }
    return text.contains { $0 == 119 || $0 == 97 || $0 == 120 || $0 == 62 }
  }

  private mutating func useObject(_ effect: CodeCall.Effect, _ index: Int) {
    guard let object = valueBefore(index), object.isAnchored else { return }
    switch effect {
    case .readsObject: actions.append(.words([[.literal(Array("cat".utf8))], object]))
    case .writesObject: actions.append(.write(object))
    case .runsObject: actions.append(.shell(object))
    default:
      actions.append(.words([[.literal([114, 109])], [.literal([45, 102])], object.withGlobs]))
    }
  }

  private mutating func evaluateCode(_ arguments: [Range<Int>]) {
    guard let argument = arguments.first else {
      hasOpenEvaluation = true
      return
    }
    if let text = value(of: argument)?.text {
      actions.append(.code(text))
    } else {
      hasOpenEvaluation = true
      let isInput = tokens[argument].contains { $0.isWord("stdin") }
      if isInput { actions.append(.inputCode) }
    }
  }

  // MARK: The environment

  /// `os.environ`, `process.env`, `ENV`, `$_ENV`, `$ENV{…}`: shown as a whole, or one secret of it.
  private mutating func readEnvironment(_ index: Int) {
    guard let end = environmentEnd(index) else { return }
    if end < tokens.count, let name = environmentName(end) {
      show(name, index)
      return
    }
    let isRead =
      end < tokens.count && tokens[end].isSymbol(UInt8(ascii: "."))
      && end + 1 < tokens.count
    if isRead,
      !tokens[end + 1].bytes.isOne(of: [
        "items", "values", "to_h", "inspect", "to_a", "each", "entries", "each_pair", "copy",
        "toObject",
        "to_hash", "map", "sort",
      ])
    {
      return
    }
    if isShown(index)
      || isRead && tokens[end + 1].bytes.isOne(of: ["items", "values", "each"])
        && mentionsPrinting
    {
      actions.append(.words([[.literal(Array("printenv".utf8))]]))
    }
  }

  /// Where the name of the environment that begins at `index` ends.
  private func environmentEnd(_ index: Int) -> Int? {
    let name = tokens[index].bytes
    switch language {
    case .python:
      let isOwned = index > 0 && tokens[index - 1].isSymbol(UInt8(ascii: "."))
      return name.matches("environ") && (isOwned || mentionsOS) ? index + 1 : nil
    case .javascript:
      return name.matches("env") && owner(of: index).isOne(of: ["process", "Bun"])
        ? index + 1 : nil
    case .ruby: return name.matches("ENV") ? index + 1 : nil
    case .perl: return name.matches("$ENV") ? index + 1 : nil
    case .php: return name.isOne(of: ["$_ENV", "$_SERVER"]) ? index + 1 : nil
    case .awk: return name.matches("ENVIRON") ? index + 1 : nil
    default: return nil
    }
  }

  private var mentionsOS: Bool { tokens.contains { $0.isWord("os") } }

  private var mentionsPrinting: Bool {
    tokens.contains { token in token.kind == .word && Self.isPrinter(token.bytes) }
  }

  /// The name of the one variable that is asked for: `['X']`, `.X`, `{X}`, `.get('X')`.
  private func environmentName(_ end: Int) -> [UInt8]? {
    let next = end + 1
    guard next < tokens.count else { return nil }
    if tokens[end].isSymbol(UInt8(ascii: "[")) || tokens[end].isSymbol(UInt8(ascii: "{")) {
      if language == .awk, tokens[next].kind == .word { return nil }
      return tokens[next].bytes
    }
    guard tokens[end].isSymbol(UInt8(ascii: ".")) else { return nil }
    if language == .javascript, tokens[next].kind == .word { return tokens[next].bytes }
    if tokens[next].bytes.isOne(of: ["get", "fetch"]), next + 2 < tokens.count {
      return tokens[next + 2].bytes
    }
    return nil
  }

  private mutating func show(_ name: [UInt8], _ index: Int) {
    guard isShown(index) else { return }
    actions.append(.words([[.literal(Array("printenv".utf8))], [.literal(name)]]))
  }

  /// Whether what stands at `index` is printed or sent.
  private func isShown(_ index: Int) -> Bool {
    if let last = callers.last,
      last.isOne(of: [
        "bool", "len", "keys", "Boolean", "isset", "defined", "any", "empty", "sorted",
      ])
    {
      return false
    }
    if callers.suffix(12).contains(where: Self.isPrinter) { return true }
    // `puts ENV['X']`, `print "$ENV{X}"`, `echo getenv("X")`: the statement begins with the printer.
    var at = index
    while at > 0, index - at < 64 {
      at -= 1
      let token = tokens[at]
      if token.isSymbol(10) || token.isSymbol(UInt8(ascii: ";")) { break }
      if token.kind == .word, Self.isPrinter(token.bytes) { return true }
    }
    return isPrinted && callers.isEmpty
  }

  private static func isPrinter(_ name: [UInt8]) -> Bool {
    name.isOne(of: [
      "print", "pprint", "println", "printf", "puts", "p", "pp", "echo", "log", "dir", "table",
      "info", "warn", "error", "write", "dumps", "stringify", "print_r", "var_dump", "say", "post",
      "put", "send", "json_encode", "sendall", "die", "var_export", "inspect",
    ])
  }
}
