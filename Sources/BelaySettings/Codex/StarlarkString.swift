/// The value of a Starlark string literal, as starlark-rust 0.14.2, which Codex 0.163.0 is built with,
/// reads it.
///
/// `\q` and other escapes without a meaning keep their backslash; in raw strings only a quote loses the
/// one before it; numbers name Unicode characters; CR LF counts as a newline.
struct StarlarkString {
  private let bytes: [UInt8]
  private var at: Int
  private var line: Int
  private let quote: UInt8
  private let isTriple: Bool
  private let isRaw: Bool
  private var value: [UInt8] = []

  /// Reads the literal whose first quote stands at `start`.
  ///
  /// - Returns: the value, where the literal ends, and how many lines it goes down.
  /// - Throws: a literal without end, or an escape that names no character.
  static func read(
    _ bytes: [UInt8], at start: Int, line: Int, isRaw: Bool
  ) throws(CodexRulesError) -> (value: [UInt8], end: Int, line: Int) {
    var literal = StarlarkString(bytes, at: start, line: line, isRaw: isRaw)
    try literal.read()
    return (literal.value, literal.at, literal.line)
  }

  private init(_ bytes: [UInt8], at start: Int, line: Int, isRaw: Bool) {
    self.bytes = bytes
    self.line = line
    self.isRaw = isRaw
    quote = bytes[start]
    isTriple = start + 2 < bytes.count && bytes[start + 1] == quote && bytes[start + 2] == quote
    at = start + (isTriple ? 3 : 1)
  }

  private mutating func read() throws(CodexRulesError) {
    let first = line
    while at < bytes.count {
      let byte = bytes[at]
      if byte == quote && isEnd {
        at += isTriple ? 3 : 1
        return
      }
      if byte == UInt8(ascii: "\\") {
        try readEscape()
      } else if byte == UInt8(ascii: "\n") || isCarriageReturn(at) {
        if !isTriple { break }
        readNewline()
        value.append(UInt8(ascii: "\n"))
      } else {
        value.append(byte)
        at += 1
      }
    }
    throw CodexRulesError(
      line: first, message: "the string that begins here has no end",
      suggestion: isTriple ? nil : "close it in the same line, or use three quotes")
  }

  private var isEnd: Bool {
    if !isTriple { return true }
    return at + 2 < bytes.count && bytes[at + 1] == quote && bytes[at + 2] == quote
  }

  /// Whether CR LF stands there.
  private func isCarriageReturn(_ place: Int) -> Bool {
    place + 1 < bytes.count && bytes[place] == UInt8(ascii: "\r")
      && bytes[place + 1] == UInt8(ascii: "\n")
  }

  private mutating func readNewline() {
    at += isCarriageReturn(at) ? 2 : 1
    line += 1
  }

  private mutating func readEscape() throws(CodexRulesError) {
    at += 1
    // Without a byte behind it, the literal has no end, which the caller says.
    guard at < bytes.count else { return }
    let byte = bytes[at]
    if byte == UInt8(ascii: "\n") || isCarriageReturn(at) {
      readNewline()
      if isRaw { value += [UInt8(ascii: "\\"), UInt8(ascii: "\n")] }
      return
    }
    if isRaw {
      if byte != UInt8(ascii: "'") && byte != UInt8(ascii: "\"") {
        value.append(UInt8(ascii: "\\"))
      }
      value.append(byte)
      at += 1
      return
    }
    at += 1
    switch byte {
    case UInt8(ascii: "a"): value.append(7)
    case UInt8(ascii: "b"): value.append(8)
    case UInt8(ascii: "f"): value.append(12)
    case UInt8(ascii: "n"): value.append(10)
    case UInt8(ascii: "r"): value.append(13)
    case UInt8(ascii: "t"): value.append(9)
    case UInt8(ascii: "v"): value.append(11)
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): value.append(byte)
    case UInt8(ascii: "x"): try append(digits: 2)
    case UInt8(ascii: "u"): try append(digits: 4)
    case UInt8(ascii: "U"): try append(digits: 8)
    case UInt8(ascii: "0")...UInt8(ascii: "7"): try appendOctal(byte)
    default: value += [UInt8(ascii: "\\"), byte]
    }
  }

  /// Appends the character that so many hexadecimal digits name.
  private mutating func append(digits: Int) throws(CodexRulesError) {
    var number: UInt32 = 0
    for _ in 0..<digits {
      guard at < bytes.count, let digit = Self.hexadecimal(bytes[at]) else {
        throw CodexRulesError(
          line: line, message: "the escape in this string needs \(digits) hexadecimal digits")
      }
      number = number << 4 | digit
      at += 1
    }
    try append(character: number)
  }

  private mutating func appendOctal(_ first: UInt8) throws(CodexRulesError) {
    var number = UInt32(first - UInt8(ascii: "0"))
    var count = 1
    while count < 3, at < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(bytes[at]) {
      number = number << 3 | UInt32(bytes[at] - UInt8(ascii: "0"))
      at += 1
      count += 1
    }
    try append(character: number)
  }

  private mutating func append(character number: UInt32) throws(CodexRulesError) {
    guard let scalar = Unicode.Scalar(number) else {
      throw CodexRulesError(line: line, message: "an escape in this string names no character")
    }
    value += scalar.utf8
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }
}
