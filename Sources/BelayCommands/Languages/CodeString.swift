/// Reads one string of a program: its escapes decoded, values put into it not known.
struct CodeString {
  let text: [UInt8]
  /// Where the string begins, and behind it once it was read.
  var at: Int
  let language: CodeLanguage
  /// Whether braces hold values, as in Python's `f"…"`.
  let isFormatted: Bool
  /// The value if nothing in it is open; the last known part otherwise.
  private(set) var bytes: [UInt8] = []
  /// The value with open parts.
  private(set) var pieces: [Word.Piece] = []
  /// Whether parts of it are not known.
  private(set) var isOpen = false

  init(text: [UInt8], at: Int, language: CodeLanguage, isFormatted: Bool) {
    self.text = text
    self.at = at
    self.language = language
    self.isFormatted = isFormatted
  }

  /// Reads from the quote at `at`.
  mutating func read(_ quote: UInt8) {
    let isTriple =
      (language == .python || language == .other) && at + 2 < text.count && text[at + 1] == quote
      && text[at + 2] == quote
    at += isTriple ? 3 : 1
    let isRaw =
      quote == UInt8(ascii: "'")
      && (language == .ruby || language == .perl || language == .php)
    while at < text.count {
      let byte = text[at]
      if byte == quote, !isTriple || (peek(1) == quote && peek(2) == quote) { break }
      if byte == UInt8(ascii: "\\"), at + 1 < text.count {
        readEscape(isRaw: isRaw, quote)
      } else if byte == 0 {
        at += 1
        open()
      } else if !isRaw, isInterpolation(byte, quote) {
        skipInterpolation()
      } else {
        bytes.append(byte)
        at += 1
      }
    }
    at = min(at + (isTriple ? 3 : 1), text.count)
    if isOpen, !bytes.isEmpty { pieces.append(.literal(bytes)) }
  }

  private func peek(_ distance: Int) -> UInt8 {
    at + distance < text.count ? text[at + distance] : 0
  }

  /// Ends the known part; `name` is the variable whose value stands here, if it is one.
  private mutating func open(_ name: ArraySlice<UInt8> = []) {
    if !bytes.isEmpty { pieces.append(.literal(bytes)) }
    bytes = []
    isOpen = true
    if !name.isEmpty {
      // A variable is looked up when the value is asked for; see `CodeReader.resolved`.
      pieces.append(.glob([0] + name))
    } else if pieces.last != .unknown {
      pieces.append(.unknown)
    }
  }

  private func isInterpolation(_ byte: UInt8, _ quote: UInt8) -> Bool {
    if isFormatted { return byte == UInt8(ascii: "{") && peek(1) != byte }
    let next = peek(1)
    if language == .javascript {
      return quote == UInt8(ascii: "`") && byte == UInt8(ascii: "$") && next == UInt8(ascii: "{")
    }
    guard byte == language.interpolation || language == .perl && byte == UInt8(ascii: "@") else {
      return false
    }
    if byte == UInt8(ascii: "#") { return next == UInt8(ascii: "{") }
    return next == UInt8(ascii: "{") || ByteText.isWord(next)
  }

  private mutating func skipInterpolation() {
    let start = at
    skipExpression()
    if language == .perl, at < text.count, text[at] == UInt8(ascii: "{"),
      text[start..<at].matches("$ENV")
    {
      while at < text.count, text[at] != UInt8(ascii: "}"), text[at] != 10 { at += 1 }
      at = min(at + 1, text.count)
    }
    if bytes.isEmpty, pieces.isEmpty, isHome(text[start..<at]) {
      bytes.append(UInt8(ascii: "~"))
      return
    }
    let isNamed = language == .perl || language == .php
    let name = text[start..<at].filter { ByteText.isWord($0) || isNamed && $0 == UInt8(ascii: "$") }
    let braces = text[start..<at].filter { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }
    let marks = at - start - name.count - braces.count
    let isPlain = marks == (isNamed ? 0 : isFormatted ? 0 : 1)
    open(isPlain && name.count < 40 ? name[...] : [])
  }

  /// Whether an interpolation is the home folder: `$ENV{HOME}`, `${process.env.HOME}`, `#{Dir.home}`.
  private func isHome(_ expression: ArraySlice<UInt8>) -> Bool {
    if expression.matches("$ENV{HOME}") { return true }
    guard expression.count > 8, let open = expression.firstIndex(of: UInt8(ascii: "{")) else {
      return false
    }
    return ByteText.matchesOne(
      expression[(open + 1)...].dropLast(),
      of: """
        process.env.home|os.homedir()|homedir()|dir.home|env['home']|env["home"]|\
        $_server['home']|$_env['home']|path.home()|os.environ['home']|os.environ["home"]|\
        os.getenv('home')
        """)
  }

  private mutating func skipExpression() {
    if text[at] != UInt8(ascii: "{") { at += 1 }
    if at < text.count, text[at] == UInt8(ascii: "{") {
      var depth = 0
      while at < text.count {
        if text[at] == UInt8(ascii: "{") { depth += 1 }
        if text[at] == UInt8(ascii: "}") { depth -= 1 }
        at += 1
        if depth == 0 { break }
      }
    } else {
      while at < text.count, ByteText.isWord(text[at]) { at += 1 }
    }
  }

  private mutating func readEscape(isRaw: Bool, _ quote: UInt8) {
    let next = text[at + 1]
    at += 2
    if isRaw, next != quote, next != UInt8(ascii: "\\") {
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(next)
      return
    }
    switch next {
    case UInt8(ascii: "n"): bytes.append(10)
    case UInt8(ascii: "t"): bytes.append(9)
    case UInt8(ascii: "r"): bytes.append(13)
    case UInt8(ascii: "x"):
      if let high = ByteClass.hexadecimal(peek(0)), let low = ByteClass.hexadecimal(peek(1)) {
        bytes.append(high << 4 | low)
        at += 2
      }
    case 10: break
    default: bytes.append(next)
    }
  }
}
