/// A token of a one-line program.
struct CodeToken {
  /// What it is.
  enum Kind: UInt8 {
    /// A name or number.
    case word
    /// A string; `bytes` is its value.
    case string
    /// A string whose value is a command for a shell.
    case command
    /// A pattern; of no interest but as an operand.
    case pattern
    /// Anything else, one byte; a line end is one too.
    case symbol
  }

  let kind: Kind
  let bytes: [UInt8]
  /// The value of a string with parts that are not known; empty for all others.
  var pieces: [Word.Piece] = []

  /// Whether it is that symbol.
  func isSymbol(_ byte: UInt8) -> Bool { kind == .symbol && bytes[0] == byte }

  /// Whether it is that name.
  func isWord(_ text: String) -> Bool { kind == .word && bytes.matches(text) }

  /// The value of a string as pieces of a word.
  var value: [Word.Piece] { pieces.isEmpty ? [.literal(bytes)] : pieces }
}
