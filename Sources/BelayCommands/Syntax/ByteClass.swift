/// What a byte means to the shell.
///
/// All answers are independent of the locale.
enum ByteClass {
  /// Ends a literal run of an unquoted word, or sets a mark on it: NUL, blanks, operators, quotes,
  /// `$`, backtick, and `*`, `?`, `[`, `{`, `~`.
  private static let specialLow: UInt64 =
    1 << 0 | 1 << 9 | 1 << 10 | 1 << 13 | 1 << 32 | 1 << 34 | 1 << 36 | 1 << 38 | 1 << 39 | 1 << 40
    | 1 << 41 | 1 << 42 | 1 << 59 | 1 << 60 | 1 << 62 | 1 << 63
  private static let specialHigh: UInt64 = 1 << 27 | 1 << 28 | 1 << 32 | 1 << 59 | 1 << 60 | 1 << 62

  /// Whether a byte needs a look inside an unquoted word.
  @inline(__always)
  static func isSpecial(_ byte: UInt8) -> Bool {
    if byte < 64 { return specialLow >> UInt64(byte) & 1 == 1 }
    if byte < 128 { return specialHigh >> UInt64(byte &- 64) & 1 == 1 }
    return false
  }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  /// Letters and the underscore, with which a name begins.
  @inline(__always)
  static func isNameStart(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 || byte == 95 }

  /// Letters, digits and the underscore.
  @inline(__always)
  static func isName(_ byte: UInt8) -> Bool { isNameStart(byte) || isDigit(byte) }

  /// Space and tab.
  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }

  /// Ends a word: blanks, newline, `;`, `&`, `|`, `(`, `)`, `<`, `>`.
  @inline(__always)
  static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case 9, 10, 32, 38, 40, 41, 59, 60, 62, 124: true
    default: false
    }
  }

  /// What begins a pattern: `*`, `?` and `[`.
  @inline(__always)
  static func isPattern(_ byte: UInt8) -> Bool { byte == 42 || byte == 63 || byte == 91 }

  /// The value of a hexadecimal digit.
  static func hexadecimal(_ byte: UInt8) -> UInt8? {
    if isDigit(byte) { return byte &- 48 }
    let letter = (byte | 32) &- 97
    return letter < 6 ? letter + 10 : nil
  }
}
