/// What is known of one word of a command after quoting and expansion.
///
/// A word is a row of pieces. One literal piece is a fully known word; `~`, constants and branches
/// have been resolved where the script shows their values.
package struct Word: Sendable, Equatable {
  /// A part of a word.
  package enum Piece: Sendable, Equatable {
    /// Bytes as the program will receive them.
    case literal([UInt8])
    /// One of several values, for example a variable set differently in two branches.
    case oneOf([[UInt8]])
    /// An unquoted pattern (`*`, `?`, `[...]`) as written; expands to file names. Text around it is a
    /// piece of its own: `src/*.o` is `src/`, the pattern `*`, `.o`.
    case glob([UInt8])
    /// A value the script does not show: an unset variable, the output of a command.
    case unknown
  }

  package var pieces: [Piece]
  /// Whether any part was quoted.
  package var isQuoted: Bool
  /// Where it stands in the script, in bytes.
  package var range: Range<Int>

  package init(pieces: [Piece], isQuoted: Bool = false, range: Range<Int> = 0..<0) {
    self.pieces = pieces
    self.isQuoted = isQuoted
    self.range = range
  }

  /// A word of known bytes.
  package init(literal: [UInt8], isQuoted: Bool = false, range: Range<Int> = 0..<0) {
    self.init(pieces: [.literal(literal)], isQuoted: isQuoted, range: range)
  }

  /// The bytes of the word if they are fully known; an empty word is known.
  package var literal: [UInt8]? {
    if pieces.isEmpty { return [] }
    guard pieces.count == 1, case .literal(let bytes) = pieces[0] else { return nil }
    return bytes
  }
}
