/// Cuts a program into tokens: strings with their values, names, symbols; comments are dropped.
///
/// Rough where languages differ in what does not matter here; linear in the text.
struct CodeTokenizer {
  /// More tokens than this are not read.
  private static let limit = 6_000

  private let text: [UInt8]
  private let language: CodeLanguage
  private var at = 0
  private var tokens: [CodeToken] = []

  /// The tokens of `text`.
  static func tokens(of text: [UInt8], _ language: CodeLanguage) -> CodeTokens {
    var tokenizer = CodeTokenizer(text: text, language: language)
    tokenizer.read()
    return CodeTokens(tokenizer.tokens)
  }

  private init(text: [UInt8], language: CodeLanguage) {
    self.text = text
    self.language = language
  }

  private mutating func read() {
    while at < text.count, tokens.count < Self.limit {
      let byte = text[at]
      switch byte {
      case UInt8(ascii: " "), 9, 13: at += 1
      case UInt8(ascii: "\\") where peek(1) == 10: at += 2
      case UInt8(ascii: "#") where language.hasHashComments: skipLine()
      case UInt8(ascii: "/") where language.hasSlashComments && peek(1) == byte: skipLine()
      case UInt8(ascii: "/") where language.hasSlashComments && peek(1) == UInt8(ascii: "*"):
        skipBlockComment()
      case UInt8(ascii: "-") where language == .lua && peek(1) == byte: skipLine()
      case UInt8(ascii: ";") where language == .lisp: skipLine()
      case UInt8(ascii: "/") where language.hasPatterns && !isBehindOperand: readPattern()
      case UInt8(ascii: "\""): readString(byte)
      case UInt8(ascii: "'") where language.hasSingleQuotes: readString(byte)
      case UInt8(ascii: "'") where language == .compiled && peek(2) == byte: at += 3
      case UInt8(ascii: "'") where language == .compiled && peek(1) == UInt8(ascii: "\\"): at += 4
      case UInt8(ascii: "#") where language == .compiled && tokens.last?.isSymbol(10) != false:
        skipLine()
      case UInt8(ascii: "`") where language.hasCommandBackticks: readString(byte)
      case UInt8(ascii: "`") where language == .javascript: readString(byte)
      case UInt8(ascii: "%") where language == .ruby && isPercentString: readPercentString()
      default:
        if isNameByte(byte) {
          readWord()
        } else if byte == UInt8(ascii: "-") && peek(1) == UInt8(ascii: ">")
          || byte == UInt8(ascii: ":") && peek(1) == byte
          || byte == UInt8(ascii: "?") && peek(1) == UInt8(ascii: ".")
        {
          add(.symbol, [UInt8(ascii: ".")])
          at += 2
        } else {
          add(.symbol, [byte])
          at += 1
        }
      }
    }
  }

  private mutating func add(_ kind: CodeToken.Kind, _ bytes: [UInt8]) {
    tokens.append(CodeToken(kind: kind, bytes: bytes))
  }

  private func peek(_ distance: Int) -> UInt8 {
    at + distance < text.count ? text[at + distance] : 0
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    ByteText.isWord(byte) || byte == 0 || byte >= 0x80 || byte == UInt8(ascii: "$")
      || byte == UInt8(ascii: "@")
      || language == .lisp && byte == UInt8(ascii: "-")
  }

  private mutating func skipLine() {
    while at < text.count, text[at] != 10 { at += 1 }
  }

  private mutating func skipBlockComment() {
    at += 2
    while at < text.count, !(text[at] == UInt8(ascii: "*") && peek(1) == UInt8(ascii: "/")) {
      at += 1
    }
    at = min(at + 2, text.count)
  }

  /// Whether the last token ends a value, so that a slash divides.
  private var isBehindOperand: Bool {
    guard let last = tokens.last else { return false }
    switch last.kind {
    case .word: return !last.isWord("return") && !last.isWord("if") && !last.isWord("print")
    case .string, .command, .pattern: return true
    case .symbol: return last.isSymbol(UInt8(ascii: ")")) || last.isSymbol(UInt8(ascii: "]"))
    }
  }

  private mutating func readPattern() {
    at += 1
    var isClass = false
    while at < text.count, text[at] != 10, isClass || text[at] != UInt8(ascii: "/") {
      if text[at] == UInt8(ascii: "[") { isClass = true }
      if text[at] == UInt8(ascii: "]") { isClass = false }
      at += text[at] == UInt8(ascii: "\\") ? 2 : 1
    }
    at = min(at + 1, text.count)
    while at < text.count, ByteText.isWord(text[at]) { at += 1 }
    add(.pattern, [])
  }

  private mutating func readWord() {
    let start = at
    while at < text.count, isNameByte(text[at]) {
      // `system$_` is a call.
      if language == .perl, at > start, text[at] == UInt8(ascii: "$"),
        text[at - 1] != UInt8(ascii: "$"), text[at - 1] != UInt8(ascii: "@")
      {
        break
      }
      at += 1
    }
    if at < text.count, at > start, text[at] == UInt8(ascii: "!") || text[at] == UInt8(ascii: "?"),
      language == .ruby || language == .other, peek(1) == UInt8(ascii: "(")
    {
      at += 1
    }
    let word = Array(text[start..<at])
    if language == .python, at < text.count, word.count <= 2,
      text[at] == UInt8(ascii: "'") || text[at] == UInt8(ascii: "\""),
      word.allSatisfy({ ByteText.isOne(of: "r|b|f|u", [ByteText.lowercase($0)]) })
    {
      readString(text[at], isFormatted: word.contains { $0 | 0x20 == UInt8(ascii: "f") })
      return
    }
    if language == .perl, at < text.count, readPerlQuote(word) { return }
    add(.word, word)
  }

  /// `qx(…)`, `q{…}`, `qq[…]`, `qw(…)`; patterns `m{…}`, `s/…/…/`, `tr/…/…/`.
  private mutating func readPerlQuote(_ word: [UInt8]) -> Bool {
    let open = text[at]
    guard open > 32, !ByteText.isWord(open), open != UInt8(ascii: ","), open != UInt8(ascii: ";"),
      open != UInt8(ascii: ")"), open != UInt8(ascii: "=")
    else { return false }
    if word.isOne(of: "q|qq|qx|qw") {
      readDelimited(open, kind: word.matches("qx") ? .command : .string)
      return true
    }
    let parts = word.isOne(of: "s|tr|y") ? 2 : word.isOne(of: "m|qr") ? 1 : 0
    if parts == 0 || tokens.last?.isSymbol(UInt8(ascii: ".")) == true { return false }
    at += 1
    for _ in 0..<parts {
      while at < text.count, text[at] != Self.closing(open) {
        at += text[at] == UInt8(ascii: "\\") ? 2 : 1
      }
      at += 1
      if parts == 2, open != Self.closing(open), at < text.count, text[at] == open { at += 1 }
    }
    at = min(at, text.count)
    while at < text.count, ByteText.isWord(text[at]) { at += 1 }
    add(.pattern, [])
    return true
  }

  private var isPercentString: Bool {
    let letter = peek(1)
    let next = peek(2)
    return
      (letter == UInt8(ascii: "x") || letter == UInt8(ascii: "q") || letter == UInt8(ascii: "Q")
      || letter == UInt8(ascii: "w"))
      && next > 32 && !ByteText.isWord(next)
  }

  private mutating func readPercentString() {
    let letter = peek(1)
    at += 2
    readDelimited(text[at], kind: letter == UInt8(ascii: "x") ? .command : .string)
    guard letter == UInt8(ascii: "w"), let words = tokens.popLast()?.bytes else { return }
    // `%w[a b]` is `["a", "b"]`.
    add(.symbol, [UInt8(ascii: "[")])
    for word in words.split(whereSeparator: { ByteClass.isBlank($0) || $0 == 10 }).prefix(64) {
      add(.string, Array(word))
      add(.symbol, [UInt8(ascii: ",")])
    }
    add(.symbol, [UInt8(ascii: "]")])
  }

  /// A string between a delimiter and its counterpart, which may nest.
  private mutating func readDelimited(_ open: UInt8, kind: CodeToken.Kind) {
    let close = Self.closing(open)
    at += 1
    let start = at
    var depth = 1
    while at < text.count {
      if text[at] == close { depth -= 1 } else if text[at] == open { depth += 1 }
      if depth == 0 { break }
      at += 1
    }
    add(kind, Array(text[start..<min(at, text.count)]))
    at = min(at + 1, text.count)
  }

  private static func closing(_ open: UInt8) -> UInt8 {
    switch open {
    case UInt8(ascii: "("): UInt8(ascii: ")")
    case UInt8(ascii: "["): UInt8(ascii: "]")
    case UInt8(ascii: "{"): UInt8(ascii: "}")
    case UInt8(ascii: "<"): UInt8(ascii: ">")
    default: open
    }
  }

  private mutating func readString(_ quote: UInt8, isFormatted: Bool = false) {
    var reader = CodeString(text: text, at: at, language: language, isFormatted: isFormatted)
    reader.read(quote)
    at = reader.at
    let isCommand = quote == UInt8(ascii: "`") && language.hasCommandBackticks
    var token = CodeToken(kind: isCommand ? .command : .string, bytes: reader.bytes)
    if reader.isOpen { token.pieces = reader.pieces }
    tokens.append(token)
  }
}
