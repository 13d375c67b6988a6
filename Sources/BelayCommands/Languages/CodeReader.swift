/// Finds in a program what it runs, deletes, reads, writes and shows.
///
/// An object, since every value that is worked out asks it: a copy would retain all it holds.
final class CodeReader {
  /// Something the program does, as a command would.
  enum Action {
    /// Runs a string in a shell.
    case shell([Word.Piece])
    /// Runs a command of these words.
    case words([[Word.Piece]])
    /// Writes a file.
    case write([Word.Piece])
    /// Writes a text that is known to a file that is named already.
    case save(path: [Word.Piece], text: [Word.Piece])
    /// Runs a string as code of its own language.
    case code([UInt8])
    /// Runs what stands on standard input.
    case inputCode
    /// Runs each line of standard input in a shell.
    case inputShell
    /// Runs code that it decodes from something that is not shown.
    case hiddenCode
    /// Runs code from the network.
    case remoteCode
    /// Writes a download to a file.
    case download([Word.Piece])
    /// Connects a shell to another machine.
    case socketShell
  }

  let code: [UInt8]
  let language: CodeLanguage
  let tokens: CodeTokens
  /// Whether the whole value of the program is printed: `node -p`.
  let isPrinted: Bool
  /// The words behind the program: `sys.argv[1]` and so on.
  let arguments: [Word]
  /// Simple variables, the last value each was given.
  var variables: [(name: [UInt8], value: [Word.Piece])] = []
  /// Names given to functions, as by `from os import system as s`.
  var aliases: [(alias: [UInt8], name: [UInt8])] = []
  /// Variables that hold lists, the last value each was given.
  var lists: [(name: [UInt8], elements: [[Word.Piece]])] = []
  /// Variables that hold lists of rows.
  var tableRows: [(name: [UInt8], rows: [[[Word.Piece]]])] = []
  /// Variables that hold tables, and the values in them.
  var tables: [(name: [UInt8], values: [[Word.Piece]])] = []
  /// The program's own functions, their parameters and where they stand.
  var functions: [(name: [UInt8], parameters: [[UInt8]], place: Int)] = []
  /// Names that hold the whole environment.
  var environments: [[UInt8]] = []
  /// Names that hold a secret of the environment, and the name it has there.
  var secrets: [(name: [UInt8], variable: [UInt8])] = []
  /// What was found, in order.
  var actions: [Action] = []
  /// The names of the calls around the token at hand.
  var callers: [[UInt8]] = []
  /// How often the code was looked through for an owner.
  var lookups = 0
  /// How often arguments were looked through for what they fetch or decode, so that time stays linear.
  var inspections = 0
  /// Whether the program prints anything; `nil` until it is asked.
  var isPrinting: Bool?
  /// The file that was last opened for writing.
  var written: [Word.Piece] = []
  var hasFetch = false
  var hasOpenEvaluation = false
  var hasSocket = false
  var hasShell = false
  /// Whether a shell was started that reads its standard input.
  var feedsShell = false

  /// What `code` does.
  static func actions(
    of code: [UInt8], _ language: CodeLanguage, isPrinted: Bool = false, arguments: [Word] = [],
    presets: [(name: [UInt8], value: [Word.Piece])] = []
  ) -> [Action] {
    let reader = CodeReader(
      code: code, language: language, tokens: CodeTokenizer.tokens(of: code, language),
      isPrinted: isPrinted, arguments: arguments)
    reader.variables = presets
    reader.collectVariables()
    reader.bindCalls()
    reader.read()
    return reader.actions
  }

  init(
    code: [UInt8], language: CodeLanguage, tokens: CodeTokens, isPrinted: Bool, arguments: [Word]
  ) {
    self.code = code
    self.language = language
    self.tokens = tokens
    self.isPrinted = isPrinted
    self.arguments = arguments
  }

  private func read() {
    var index = 0
    while index < tokens.count, actions.count < 64 {
      let token = tokens[index]
      switch token.kind {
      case .command: actions.append(.shell(resolved(token.value)))
      case .symbol: track(index)
      case .word: readWord(index)
      case .string:
        noteAddress(token)
        if !secrets.isEmpty, !token.pieces.isEmpty { readSecret(index) }
        if language == .other { readPostfix(index) }
      case .pattern: break
      }
      index += 1
    }
    if hasFetch && hasOpenEvaluation { actions.append(.remoteCode) }
    if hasSocket && hasShell { actions.append(.socketShell) }
  }

  /// Keeps the names of the calls that are open.
  private func track(_ index: Int) {
    let byte = tokens[index].bytes[0]
    if byte == UInt8(ascii: "(") {
      readComputedCall(index)
      let isCall = index > 0 && tokens.kind(at: index - 1) == .word
      callers.append(isCall ? tokens[index - 1].bytes : [])
    } else if byte == UInt8(ascii: ")"), !callers.isEmpty {
      callers.removeLast()
    } else if byte == UInt8(ascii: "%"), language == .perl, index + 1 < tokens.count,
      tokens.isWord(at: index + 1, "ENV"), isShown(index), !namesOnly(index)
    {
      actions.append(.words([[.literal(Array("printenv".utf8))]]))
    }
  }

  /// Scala's `"command".!`, `"command" !!`.
  private func readPostfix(_ index: Int) {
    var next = index + 1
    if next < tokens.count, tokens.isSymbol(at: next, UInt8(ascii: ".")) { next += 1 }
    guard next < tokens.count, tokens.isSymbol(at: next, UInt8(ascii: "!")),
      next + 1 == tokens.count || !tokens.isSymbol(at: next + 1, UInt8(ascii: "="))
    else { return }
    actions.append(.shell(tokens[index].value))
  }

  private func noteAddress(_ token: CodeToken) {
    if ByteText.contains(token.bytes[...], "/inet/tcp/") { actions.append(.socketShell) }
    if language == .php, token.bytes.begins(with: "http") { hasFetch = true }
  }

  private func readWord(_ index: Int) {
    let name = tokens[index].bytes
    let isCall = index + 1 < tokens.count && tokens.isSymbol(at: index + 1, UInt8(ascii: "("))
    noteSocket(name)
    if isCall && isLoader(name), index + 2 < tokens.count,
      tokens[index + 2].bytes.begins(with: "http")
    {
      actions.append(.remoteCode)
    }
    readEnvironment(index)
    if !secrets.isEmpty { readSecret(index) }
    if name.count == 8 { readSetting(index) }
    if isCall, !written.isEmpty, name.isOne(of: "write|writelines"),
      !owner(of: index).isOne(of: "stdout|stderr")
    {
      save(argumentRanges(behind: index).first)
    }
    if feedsShell, isCall || language.callsWithoutParentheses { tellShell(index) }
    if isPassedEvaluator(index) { hasOpenEvaluation = true }
    guard isCall || language.callsWithoutParentheses || isTemplate(index) else { return }
    let owner = owner(of: index)
    var called = meaning(of: name)
    if language == .php, name.first == 36,
      let text = variables.last(where: { $0.name == name })?.value.text
    {
      // `$f = "system"; $f(…)`
      called = text
    }
    guard let effect = CodeCall.find(called, owner: owner, in: language, code, &lookups) else {
      if language == .javascript, name == [36], isTemplate(index) {
        actions.append(.shell(resolved(tokens[index + 1].value)))
      }
      return
    }
    var arguments = argumentRanges(behind: index)
    if language == .perl, index + 4 < tokens.count, tokens.isSymbol(at: index + 1, 123),
      tokens.isSymbol(at: index + 3, 125)
    {
      // `exec{'/bin/rm'}('rm', …)`
      arguments = argumentRanges(behind: index + 3)
    }
    perform(effect, index, arguments)
  }

  /// Whether the function runs the code at the address it is given.
  private func isLoader(_ name: [UInt8]) -> Bool {
    switch language {
    case .javascript: name.isOne(of: "import|importScripts")
    case .other: name.isOne(of: "source|source_url|include|load")
    case .php: name.isOne(of: "include|require|include_once|require_once")
    default: false
    }
  }

  private func isTemplate(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens.kind(at: index + 1) == .string && tokens[index].bytes == [36]
  }

  private func noteSocket(_ name: [UInt8]) {
    if name.isOne(of: "socket|fsockopen|TCPSocket|Socket|dup2|connect|pfsockopen") {
      hasSocket = true
    }
  }

  /// The name before the dot, or the last name in a call before it: `os`, `require('fs')` is `fs`.
  func owner(of index: Int) -> [UInt8] {
    guard index >= 2, tokens.isSymbol(at: index - 1, UInt8(ascii: ".")) else { return [] }
    let before = tokens[index - 2]
    if before.kind == .word { return meaning(of: before.bytes) }
    if before.isSymbol(UInt8(ascii: ")")), index >= 3, tokens.kind(at: index - 3) == .string {
      // `require('node:child_process')`, `__import__('os')`
      let text = tokens[index - 3].bytes
      return text.begins(with: "node:") ? Array(text.dropFirst(5)) : text
    }
    return [UInt8(ascii: "?")]
  }
}
