/// Reads a wrapper's command line by its grammar.
struct WrapperReader {
  /// What was found before the inner command.
  struct Reading {
    /// Where the inner command's words begin in the wrapper's.
    var next = 1
    /// The value of a `code` option.
    var code: [Word.Piece]?
    var codeRange = 0..<0
    /// The value of a `directory` option.
    var directory: Word?
    /// `env -S`: a string that is split into words.
    var split: [UInt8]?
    /// `xargs -I`: what is replaced by a word of the input.
    var replaces: [UInt8]?
    var environment: [(name: String, value: Word)] = []
    /// Nothing is run.
    var isRefused = false
    /// A shell's `-s`.
    var readsInput = false
    /// The option was seen behind which the command's words begin.
    var hasRest = false
  }

  let grammar: WrapperGrammar
  let argv: [Word]
  private var index = 1
  private var reading = Reading()

  /// The reading of `argv`; `nil` if it does not fit the grammar's subcommand.
  static func read(_ argv: [Word], _ grammar: WrapperGrammar) -> Reading? {
    var reader = WrapperReader(grammar: grammar, argv: argv)
    if !grammar.subcommand.isEmpty {
      for word in grammar.subcommand.utf8.split(separator: 32) {
        reader.readOptions()
        guard reader.index < argv.count, argv[reader.index].literal?.elementsEqual(word) == true
        else { return nil }
        reader.index += 1
      }
    }
    reader.readOptions()
    if grammar.needsDashes { reader.skipToDashes() }
    reader.readOperands()
    if grammar.inner == .rest {
      while reader.index < argv.count, !reader.reading.hasRest {
        reader.index += 1
        reader.readOptions()
      }
      reader.reading.isRefused = !reader.reading.hasRest
    }
    reader.reading.next = min(reader.index, argv.count)
    return reader.reading
  }

  private init(grammar: WrapperGrammar, argv: [Word]) {
    self.grammar = grammar
    self.argv = argv
  }

  private mutating func skipToDashes() {
    var at = index
    while at < argv.count {
      if argv[at].literal == [45, 45] {
        index = at + 1
        return
      }
      at += 1
    }
    // `kubectl exec pod command`, the old form.
    if index < argv.count, argv[max(index - 1, 0)].literal != [45, 45] { index += 1 }
  }

  private mutating func readOperands() {
    for _ in 0..<grammar.operands {
      index += 1
      // Options may follow an operand where the grammar has code options: `flock FILE -c code`.
      if !grammar.code.isEmpty || grammar.name == "ssh" { readOptions() }
      // `ssh host -- command`
      if index < argv.count, argv[index].literal == [45, 45] { index += 1 }
    }
    if grammar.name == "runuser",
      index + 1 < argv.count, argv[index + 1].literal == [45, 99],
      !argv[..<index].contains(where: { $0.literal?.isOne(of: "-u|--user|--") == true })
    {
      // `runuser -l user -c code`
      index += 1
      readOptions()
    }
    if grammar.inner == .option {
      // Options and operands in any order: `su user -c code`.
      while index < argv.count {
        index += 1
        readOptions()
      }
    }
  }

  private mutating func readOptions() {
    while index < argv.count {
      guard case .literal(let text)? = argv[index].pieces.first, let first = text.first else {
        return
      }
      let isWhole = argv[index].pieces.count == 1
      if grammar.inner == .rest, first == 45,
        text.matches("-c") || text.matches("--command")
          || text.matches("-e") && grammar.code.utf8.first == UInt8(ascii: "e")
      {
        reading.hasRest = true
        index += 1
        return
      }
      if first == 45, text.count > 1 {
        if text[1] == 45 {
          if text.count == 2 {
            index += 1
            return
          }
          readLong(text, isWhole)
        } else {
          readCluster(text, isWhole)
        }
      } else if first == 45, isWhole {
        // A lone dash: `su -`, `env -`.
        guard grammar.inner != .shell else { return }
        index += 1
      } else if first == 43, grammar.inner == .shell {
        index += text.contains(111) ? 2 : 1
      } else if grammar.assigns, let equals = text.firstIndex(of: 61), equals > 0 {
        var pieces = Array(argv[index].pieces.dropFirst())
        if equals + 1 < text.count { pieces.insert(.literal(Array(text[(equals + 1)...])), at: 0) }
        reading.environment.append(
          (
            String(decoding: text[..<equals], as: UTF8.self),
            Word(pieces: pieces, isQuoted: argv[index].isQuoted, range: argv[index].range)
          ))
        index += 1
      } else {
        return
      }
    }
  }

  private mutating func readLong(_ text: [UInt8], _ isWhole: Bool) {
    let equals = text.firstIndex(of: 61)
    let name = text[2..<(equals ?? text.count)]
    if name.isIn(grammar.refuses) { reading.isRefused = true }
    let isCode = name.isIn(grammar.code)
    let isDirectory = name.isIn(grammar.directory)
    let isReplacement = grammar.appends && name.matches("replace")
    let isSplit = name.matches("split-string")
    var value: Word?
    if let equals {
      var pieces = Array(argv[index].pieces.dropFirst())
      if equals + 1 < text.count { pieces.insert(.literal(Array(text[(equals + 1)...])), at: 0) }
      value = Word(pieces: pieces, isQuoted: argv[index].isQuoted, range: argv[index].range)
      index += 1
    } else if isCode || isDirectory || name.isIn(grammar.longValues) {
      value = index + 1 < argv.count ? argv[index + 1] : nil
      index += 2
      // `bwrap --bind SOURCE TARGET`
      if grammar.name == "bwrap", ByteText.contains(name, "bind") || name.matches("setenv") {
        index += 1
      }
    } else {
      index += 1
    }
    if isReplacement { reading.replaces = value?.literal ?? [123, 125] }
    guard let value else { return }
    if isCode { setCode(value) }
    if isDirectory { reading.directory = value }
    if isSplit { reading.split = value.literal }
  }

  private mutating func readCluster(_ text: [UInt8], _ isWhole: Bool) {
    // gdb's options are words behind one dash.
    if text.count > 2, text.isOne(of: "-nx|-nh|-batch|-quiet"), grammar.name == "gdb" {
      index += 1
      return
    }
    // `-ls` of screen and others: a word, not letters.
    if text[1...].isIn(grammar.refuses) { reading.isRefused = true }
    var at = 1
    var takesNext = false
    while at < text.count {
      let letter = text[at]
      at += 1
      if isOption(letter, grammar.refuses) { reading.isRefused = true }
      if grammar.inner == .shell {
        if letter == 99 { reading.code = [] }
        if letter == 115 { reading.readsInput = true }
        if isIn(letter, grammar.values) { takesNext = true }
        continue
      }
      let isCode = isOption(letter, grammar.code)
      guard isCode || isIn(letter, grammar.values) else {
        // `xargs -i`: the replacement may be attached.
        if grammar.appends, letter == 105, grammar.name == "xargs" {
          reading.replaces = at < text.count ? Array(text[at...]) : [123, 125]
          break
        }
        continue
      }
      let value: Word
      if at < text.count || !isWhole {
        var pieces = Array(argv[index].pieces.dropFirst())
        if at < text.count { pieces.insert(.literal(Array(text[at...])), at: 0) }
        value = Word(pieces: pieces, isQuoted: argv[index].isQuoted, range: argv[index].range)
      } else {
        takesNext = true
        value = index + 1 < argv.count ? argv[index + 1] : Word(pieces: [])
      }
      if isCode { setCode(value) }
      if isOption(letter, grammar.directory) { reading.directory = value }
      if letter == 73, grammar.appends { reading.replaces = value.literal }
      if letter == 83, grammar.name == "env" { reading.split = value.literal }
      break
    }
    index += takesNext ? 2 : 1
  }

  private mutating func setCode(_ value: Word) {
    reading.code = value.pieces
    reading.codeRange = value.range
  }

  /// Whether the letter is one of `letters`.
  private func isIn(_ letter: UInt8, _ letters: String) -> Bool {
    for other in letters.utf8 where other == letter { return true }
    return false
  }

  /// Whether the letter is an option of its own in a list of options.
  private func isOption(_ letter: UInt8, _ options: String) -> Bool {
    var length = 0
    var isSame = false
    for byte in options.utf8 {
      if byte == 32 {
        if length == 1, isSame { return true }
        length = 0
        isSame = false
      } else {
        length += 1
        isSame = length == 1 && byte == letter
      }
    }
    return length == 1 && isSame
  }
}
