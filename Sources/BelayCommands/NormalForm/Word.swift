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

  /// A known word, by far the commonest, needs no array of pieces.
  private enum Storage: Sendable, Equatable {
    case literal([UInt8])
    case pieces([Piece])

    init(_ pieces: [Piece]) {
      if pieces.count == 1, case .literal(let bytes) = pieces[0] {
        self = .literal(bytes)
      } else {
        self = .pieces(pieces)
      }
    }
  }

  private var storage: Storage
  /// Whether any part was quoted.
  package var isQuoted: Bool
  /// Where it stands in the script, in bytes.
  package var range: Range<Int>

  package init(pieces: [Piece], isQuoted: Bool = false, range: Range<Int> = 0..<0) {
    storage = Storage(pieces)
    self.isQuoted = isQuoted
    self.range = range
  }

  /// A word of known bytes.
  package init(literal: [UInt8], isQuoted: Bool = false, range: Range<Int> = 0..<0) {
    storage = .literal(literal)
    self.isQuoted = isQuoted
    self.range = range
  }

  /// What the word consists of; `literal` is cheaper where only known words matter.
  package var pieces: [Piece] {
    get {
      switch storage {
      case .literal(let bytes): [.literal(bytes)]
      case .pieces(let pieces): pieces
      }
    }
    set { storage = Storage(newValue) }
  }

  /// Whether the word is fully known.
  package var isLiteral: Bool {
    switch storage {
    case .literal: true
    case .pieces(let pieces): pieces.isEmpty
    }
  }

  /// The bytes of the word if they are fully known; an empty word is known.
  package var literal: [UInt8]? {
    switch storage {
    case .literal(let bytes): bytes
    case .pieces(let pieces): pieces.isEmpty ? [] : nil
    }
  }
}
