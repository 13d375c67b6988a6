/// Works out the value of one expression.
struct CodeValue {
  let reader: CodeReader
  let range: Range<Int>
  private var at: Int
  private var pieces: [Word.Piece] = []
  /// The elements, if what was read last is a list.
  private var elements: [[Word.Piece]]?

  init(reader: CodeReader, range: Range<Int>) {
    self.reader = reader
    self.range = range
    at = range.lowerBound
  }

  /// The value; `nil` if nothing of it is known.
  mutating func read(depth: Int) -> [Word.Piece]? {
    guard depth < 12 else { return nil }
    while at < range.upperBound, pieces.count < 64 {
      let token = reader.tokens[at]
      switch token.kind {
      case .string:
        append(token.pieces.isEmpty ? token.value : reader.resolved(token.pieces))
        at += 1
      case .word: readName(depth)
      case .symbol: readSymbol(token.bytes[0], depth)
      case .command, .pattern:
        append([.unknown])
        at += 1
      }
    }
    for piece in pieces where piece != .unknown { return pieces }
    return nil
  }

  private mutating func append(_ more: [Word.Piece]) {
    ScriptEvaluator.append(more, to: &pieces)
  }

  private mutating func readSymbol(_ byte: UInt8, _ depth: Int) {
    at += 1
    switch byte {
    case UInt8(ascii: "+"), 10, UInt8(ascii: "&"), UInt8(ascii: "*"): break
    case UInt8(ascii: "-"):
      // A negative number.
      if at < range.upperBound, let digit = reader.tokens[at].bytes.first, ByteClass.isDigit(digit)
      {
        append([.literal([45])])
      }
    case UInt8(ascii: "/"): if !pieces.isEmpty { append([.literal([47])]) }
    case UInt8(ascii: "."): readMethod(depth)
    case UInt8(ascii: "("):
      let end = closing(at - 1)
      append(reader.value(of: at..<max(at, end), depth: depth + 1) ?? [.unknown])
      at = end + 1
    case UInt8(ascii: "%") where reader.language == .python || reader.language == .ruby:
      formatPercent(depth)
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      let open = at - 1
      at = min(closing(open) + 1, range.upperBound)
      if isReversal(open) {
        pieces = pieces.text.map { [.literal(Array($0.reversed()))] } ?? [.unknown]
        return
      }
      elements = pieces.isEmpty ? reader.list(open..<at) : nil
      append([.unknown])
    default: append([.unknown])
    }
  }

  /// Whether the brackets at `open` hold `::-1`.
  private func isReversal(_ open: Int) -> Bool {
    open + 4 < reader.tokens.count && !pieces.isEmpty && reader.tokens.isSymbol(at: open + 1, 46)
      && reader.tokens.isSymbol(at: open + 2, 45) && reader.tokens.isWord(at: open + 3, "1")
      && reader.tokens.isSymbol(at: open + 4, 93)
  }

  /// Fills in `"%s -rf %s" % (a, b)`.
  private mutating func formatPercent(_ depth: Int) {
    var values: [[Word.Piece]] = []
    if at < range.upperBound,
      reader.tokens.isSymbol(at: at, 40) || reader.tokens.isSymbol(at: at, 91)
    {
      let end = closing(at)
      for argument in reader.argumentRanges(inside: at) {
        values.append(reader.value(of: argument, depth: depth + 1) ?? [.unknown])
      }
      at = min(end + 1, range.upperBound)
    } else {
      values.append(reader.value(of: at..<range.upperBound, depth: depth + 1) ?? [.unknown])
      at = range.upperBound
    }
    let format = pieces
    pieces = []
    append(CodeMethods.formatted(format, values, mark: UInt8(ascii: "%")))
  }

  /// The place of the bracket that closes the one at `open`.
  private func closing(_ open: Int) -> Int {
    var depth = 0
    var at = open
    while at < range.upperBound {
      if reader.tokens.kind(at: at) == .symbol {
        switch reader.tokens[at].bytes[0] {
        case 40, 91, 123: depth += 1
        case 41, 93, 125: depth -= 1
        default: break
        }
        if depth == 0 { return at }
      }
      at += 1
    }
    return range.upperBound
  }

  private mutating func readName(_ depth: Int) {
    let name = reader.tokens[at].bytes
    if let home = homeEnd() {
      append([.literal([126])])
      at = home
      return
    }
    if let (value, end) = argument() {
      append(value)
      at = end
      return
    }
    let next = at + 1
    if next < range.upperBound, reader.tokens.isSymbol(at: next, UInt8(ascii: "(")) {
      let end = closing(next)
      let value = call(name, next, end, depth)
      at = min(end + 1, range.upperBound)
      append(value ?? [.unknown])
      return
    }
    if next + 1 < range.upperBound, reader.tokens.isSymbol(at: next, UInt8(ascii: ".")),
      reader.tokens.kind(at: next + 1) == .word, variable(name) == nil
    {
      // The name before the dot says nothing: `os.path.join(…)`.
      at = next + 1
      return
    }
    at += 1
    // `unlink glob "x*"`: a function that leaves its argument as it is, without parentheses.
    if reader.language.callsWithoutParentheses, at < range.upperBound,
      reader.tokens.kind(at: at) == .string, name.isOne(of: "glob|File|expand_path|qw")
    {
      return
    }
    if let first = name.first, ByteClass.isDigit(first) {
      append([.literal(name)])
    } else if let known = variable(name) {
      append(known)
    } else if !name.isOne(of: "new|await|return|str|not|try|do") {
      append([.unknown])
    }
  }

  /// The word of the command line that the expression here stands for, and where it ends:
  /// `sys.argv[1]`, `process.argv[2]`, `ARGV[0]`, `$ARGV[0]`, `$argv[1]`.
  private func argument() -> (value: [Word.Piece], end: Int)? {
    var open = at
    var base = 0
    switch reader.language {
    case .python where reader.tokens.isWord(at: at, "sys"),
      .javascript
    where reader.tokens.isWord(at: at, "process"):
      open = at + 3
      guard open < range.upperBound, reader.tokens.isWord(at: at + 2, "argv") else { return nil }
      base = reader.language == .python ? 1 : 2
    case .ruby where reader.tokens.isWord(at: at, "ARGV"),
      .perl where reader.tokens.isWord(at: at, "$ARGV"):
      open = at + 1
    case .php where reader.tokens.isWord(at: at, "$argv"):
      open = at + 1
      base = 1
    default: return nil
    }
    guard open + 2 < range.upperBound + 1, open + 2 < reader.tokens.count,
      reader.tokens.isSymbol(at: open, UInt8(ascii: "[")),
      let number = Arithmetic.value(of: reader.tokens[open + 1].bytes[...]), number >= base
    else { return nil }
    let index = Int(number) - base
    let value = index < reader.arguments.count ? reader.arguments[index].pieces : [.unknown]
    return (value, open + 3)
  }

  private func variable(_ name: [UInt8]) -> [Word.Piece]? {
    reader.variables.last { $0.name == name }?.value
  }

  /// Where an expression for the home folder ends, if one begins here.
  private func homeEnd() -> Int? {
    var end = at
    var chain: [UInt8] = []
    while end < range.upperBound, chain.count < 40 {
      let token = reader.tokens[end]
      guard token.kind == .word || token.isSymbol(46) else { break }
      chain += token.bytes
      end += 1
      if chain.isOne(
        of: """
          Path.home|pathlib.Path.home|os.homedir|homedir|Dir.home|process.env.HOME|\
          expand-home|NSHomeDirectory
          """)
      {
        let isCall = end + 1 < range.upperBound && reader.tokens.isSymbol(at: end, 40)
        return isCall ? end + 2 : end
      }
    }
    // `os.environ['HOME']`, `ENV["HOME"]`, `$ENV{HOME}`
    if chain.isOne(of: "os.environ|ENV|$ENV|process.env"), end + 2 < range.upperBound,
      reader.tokens[end + 1].bytes.matches("HOME")
    {
      return end + 3
    }
    return nil
  }

  /// The value of a call that puts paths together or decodes.
  private func call(
    _ name: [UInt8], _ open: Int, _ close: Int, _ depth: Int
  ) -> [Word.Piece]? {
    let arguments = reader.argumentRanges(behind: open - 1)
    if name.isOne(of: "join|resolve|Path|PurePath|joinpath|PosixPath|concat_path") {
      var result: [Word.Piece] = []
      for argument in arguments {
        let part = reader.value(of: argument, depth: depth + 1) ?? [.unknown]
        // An absolute part begins anew.
        if case .literal(let bytes)? = part.first, bytes.first == 47 || bytes.first == 126 {
          result = part
        } else {
          if !result.isEmpty { result.append(.literal([47])) }
          result += part
        }
      }
      var whole: [Word.Piece] = []
      ScriptEvaluator.append(result, to: &whole)
      return whole
    }
    guard let first = arguments.first else { return nil }
    if let value = CodeMethods(reader: reader, depth: depth).function(name, arguments) {
      return value
    }
    if name.matches("walk") {
      return reader.value(of: first, depth: depth + 1).map { folder in
        var all = folder
        ScriptEvaluator.append([.literal([47, 42])], to: &all)
        return all
      }
    }
    if name.isOne(
      of: """
        expanduser|listdir|scandir|listdirSync|readdirSync|str|String|abspath|realpath|\
        normpath|expand_path|File|URI|glob|bytes|compile|repr|sprintf|format|escapeshellarg|\
        quote|text|literal_column
        """)
    {
      return reader.value(of: first, depth: depth + 1)
    }
    let isBase64 = name.isOne(of: "b64decode|atob|decode64|base64_decode|decode_base64|from")
    let isHexadecimal = name.isOne(of: "unhexlify|fromhex|hex2bin")
    if isBase64 || isHexadecimal, let text = reader.value(of: first, depth: depth + 1)?.text {
      // `Buffer.from('…', 'hex')`
      let codec =
        isBase64 && arguments.count > 1
        ? reader.value(of: arguments[1], depth: depth + 1)?.text ?? [] : []
      if isHexadecimal || codec.matches("hex") {
        let option = Word(literal: [45, 114, 112])
        return TextDecoder.hexadecimal(text, [option, option]).map { [.literal($0)] }
      }
      let option = Word(literal: [45, 100])
      return TextDecoder.base64(text, [option, option], isBase32: false).map { [.literal($0)] }
    }
    if name.matches("getenv"),
      reader.value(of: first, depth: depth + 1)?.text?.matches("HOME") == true
    {
      return [.literal([126])]
    }
    return nil
  }

  /// A method of what was read: path joins add to it, harmless ones leave it, others make it unknown.
  private mutating func readMethod(_ depth: Int) {
    guard at < range.upperBound else { return }
    let token = reader.tokens[at]
    guard token.kind == .word else {
      // `.` joins strings in Perl and PHP.
      return
    }
    let next = at + 1
    let isCall = next < range.upperBound && reader.tokens.isSymbol(at: next, 40)
    if !isCall {
      if reader.language == .perl || reader.language == .php || pieces.isEmpty {
        readName(depth)
      } else {
        at += 1
        if !token.bytes.isOne(of: "parent|stdout|text") { return }
        append([.unknown])
      }
      return
    }
    let end = closing(next)
    if token.bytes.matches("homedir") {
      // `require('os').homedir()`
      pieces = [.literal([126])]
      at = min(end + 1, range.upperBound)
      return
    }
    if let value = CodeMethods(reader: reader, depth: depth).value(
      of: token.bytes, on: pieces, elements: elements,
      arguments: reader.argumentRanges(behind: next - 1))
    {
      elements = nil
      pieces = []
      append(value)
    } else if token.bytes.isOne(of: "joinpath|join|div") {
      let value = call(token.bytes, next, end, depth)
      if !pieces.isEmpty { append([.literal([47])]) }
      append(value ?? [.unknown])
    } else if token.bytes.isOne(of: "rglob|glob|iterdir|children|walk") {
      // `Path('.').glob('*.orig')`; a pattern that names nothing is everything.
      let pattern = reader.argumentRanges(behind: next - 1).first.flatMap {
        reader.value(of: $0, depth: depth + 1)?.text
      }
      let isNarrow = pattern?.contains { $0 != 42 && $0 != 47 && $0 != 46 } ?? false
      append([.literal([47] + (isNarrow ? pattern ?? [42] : [42]))])
    } else if pieces.isEmpty || pieces == [.unknown] {
      pieces = []
      append(call(token.bytes, next, end, depth) ?? [.unknown])
    } else if !token.bytes.isOne(
      of: """
        strip|decode|toString|encode|resolve|absolute|as_posix|expanduser|trim|split|\
        with_suffix|unpack|to_s
        """)
    {
      append([.unknown])
    }
    at = min(end + 1, range.upperBound)
  }
}
