/// Cuts a rules file into tokens.
///
/// Only the literal part of Starlark: a byte that belongs to any other part is an error that says so.
struct StarlarkLexer {
  private let bytes: [UInt8]
  private var at = 0
  private var line = 1
  /// How many brackets are open; newlines inside do not count.
  private var depth = 0
  private var isAtStart = true

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next token; `.end` for ever once the file is over.
  mutating func next() throws(CodexRulesError) -> StarlarkToken {
    try skipSpace()
    guard at < bytes.count else { return StarlarkToken(kind: .end, text: [], line: line) }
    let byte = bytes[at]
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      let token = StarlarkToken(kind: .separator, text: [], line: line)
      try skipNewline()
      isAtStart = true
      return token
    case UInt8(ascii: ";"):
      at += 1
      return StarlarkToken(kind: .separator, text: [byte], line: line)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return try string(isRaw: false)
    case UInt8(ascii: "("), UInt8(ascii: "["):
      depth += 1
    case UInt8(ascii: ")"), UInt8(ascii: "]"):
      depth = max(0, depth - 1)
    case UInt8(ascii: ","): break
    case UInt8(ascii: "="):
      if peek(1) == UInt8(ascii: "=") { throw .unsupported("a comparison", line: line) }
    case UInt8(ascii: "+"):
      if peek(1) == UInt8(ascii: "=") {
        at += 2
        return StarlarkToken(kind: .addition, text: [], line: line)
      }
    default: return try word()
    }
    at += 1
    return StarlarkToken(kind: .sign, text: [byte], line: line)
  }

  // MARK: - Pieces

  private mutating func string(isRaw: Bool) throws(CodexRulesError) -> StarlarkToken {
    let read = try StarlarkString.read(bytes, at: at, line: line, isRaw: isRaw)
    let token = StarlarkToken(kind: .string, text: read.value, line: line)
    at = read.end
    line = read.line
    return token
  }

  private mutating func word() throws(CodexRulesError) -> StarlarkToken {
    let start = at
    while at < bytes.count, Self.isWord(bytes[at]) { at += 1 }
    let word = Array(bytes[start..<at])
    guard let first = word.first else {
      let found = Self.printable(bytes[start])
      throw .unsupported(found.map { "`\($0)`" } ?? "the character here", line: line)
    }
    if at < bytes.count, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") {
      if word == [UInt8(ascii: "r")] { return try string(isRaw: true) }
      throw .unsupported(
        "a string with the prefix `\(Excerpt.of(String(decoding: word, as: UTF8.self)))`",
        line: line)
    }
    if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) {
      throw .unsupported("a number", line: line)
    }
    let name = String(decoding: word, as: UTF8.self)
    if Self.keywords.contains(name) { throw .unsupported("`\(name)`", line: line) }
    return StarlarkToken(kind: .name, text: word, line: line)
  }

  /// Skips blanks, comments, joined lines, and inside brackets also newlines.
  private mutating func skipSpace() throws(CodexRulesError) {
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: " "):
        if isAtStart && depth == 0 {
          try skipIndentation()
        } else {
          at += 1
        }
      case UInt8(ascii: "\t"):
        throw CodexRulesError(
          line: line, message: "Starlark takes no tabs outside strings", suggestion: "use blanks")
      case UInt8(ascii: "#"):
        while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { at += 1 }
      case UInt8(ascii: "\\") where isNewline(at + 1):
        at += 1
        try skipNewline()
      case UInt8(ascii: "\n") where depth > 0, UInt8(ascii: "\r") where depth > 0:
        try skipNewline()
      default:
        isAtStart = false
        return
      }
    }
  }

  /// Blanks at the beginning of a line: nothing but a comment may follow.
  private mutating func skipIndentation() throws(CodexRulesError) {
    while at < bytes.count, bytes[at] == UInt8(ascii: " ") { at += 1 }
    guard at < bytes.count, bytes[at] != UInt8(ascii: "#"), !isNewline(at) else { return }
    throw CodexRulesError(
      line: line, message: "the statement is indented", suggestion: "begin it in the first column")
  }

  private func isNewline(_ place: Int) -> Bool {
    guard place < bytes.count else { return false }
    if bytes[place] == UInt8(ascii: "\n") { return true }
    return bytes[place] == UInt8(ascii: "\r") && place + 1 < bytes.count
      && bytes[place + 1] == UInt8(ascii: "\n")
  }

  private mutating func skipNewline() throws(CodexRulesError) {
    guard isNewline(at) else {
      throw CodexRulesError(line: line, message: "a carriage return stands alone")
    }
    at += bytes[at] == UInt8(ascii: "\r") ? 2 : 1
    line += 1
  }

  private func peek(_ offset: Int) -> UInt8? {
    at + offset < bytes.count ? bytes[at + offset] : nil
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func printable(_ byte: UInt8) -> String? {
    (0x21...0x7E).contains(byte) ? String(decoding: [byte], as: UTF8.self) : nil
  }

  /// Words of Starlark that begin something Belay does not run, and those it reserves
  /// (https://github.com/bazelbuild/starlark, lexical elements).
  private static let keywords = [
    "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif",
    "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda",
    "load", "nonlocal", "not", "or", "raise", "return", "try", "while", "with", "yield", "True",
    "False", "None",
  ]
}
