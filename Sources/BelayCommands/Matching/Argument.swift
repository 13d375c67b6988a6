import BelayModel

/// One word of a command in one of its possible values.
///
/// Parts the script does not show stand as single bytes that UTF-8 never uses, so that everything
/// behind works on plain bytes: see `unknownByte` and its neighbours.
struct Argument: Sendable, Equatable {
  /// Stands for a value that is not known, possibly empty, possibly with slashes.
  @inline(__always) static var unknownByte: UInt8 { OpenByte.unknown }
  /// Stands for a `*` that the shell expands.
  @inline(__always) static var starByte: UInt8 { OpenByte.run }
  /// Stands for a `?` or `[...]` that the shell expands.
  @inline(__always) static var anyByte: UInt8 { OpenByte.any }

  /// The value, with the bytes above where it is open.
  var bytes: [UInt8]
  /// Whether every byte is known.
  var isKnown: Bool
  /// Where the word stands in the script.
  var range: Range<Int>

  /// A known value.
  init(_ bytes: [UInt8], range: Range<Int> = 0..<0) {
    self.bytes = bytes
    self.isKnown = true
    self.range = range
  }

  /// A part of another argument, known if nothing in it is open.
  init(part: ArraySlice<UInt8>, of whole: Argument) {
    bytes = Array(part)
    isKnown = whole.isKnown || !part.contains { $0 >= Self.anyByte }
    range = whole.range
  }

  /// The value of `word` in which each piece takes its branch number `branch`, the last one where
  /// there are fewer.
  init(_ word: Word, branch: Int) {
    range = word.range
    if let bytes = word.literal {
      self.bytes = bytes
      isKnown = true
      return
    }
    bytes = []
    isKnown = true
    for piece in word.pieces {
      switch piece {
      case .literal(let literal): bytes += literal
      case .oneOf(let values):
        if values.isEmpty {
          bytes.append(Self.unknownByte)
          isKnown = false
        } else {
          bytes += values[min(branch, values.count - 1)]
        }
      case .glob(let pattern):
        appendGlob(pattern)
        isKnown = false
      case .unknown:
        bytes.append(Self.unknownByte)
        isKnown = false
      }
    }
  }

  /// Whether nothing of the value is known.
  var isUnknown: Bool { !isKnown && bytes.allSatisfy { $0 == Self.unknownByte } }

  /// The same value as a word of a command.
  var word: Word {
    if isKnown { return Word(literal: bytes, range: range) }
    var pieces: [Word.Piece] = []
    var literal: [UInt8] = []
    for byte in bytes {
      if byte < Self.anyByte {
        literal.append(byte)
        continue
      }
      if !literal.isEmpty { pieces.append(.literal(literal)) }
      literal = []
      switch byte {
      case Self.unknownByte: pieces.append(.unknown)
      case Self.starByte: pieces.append(.glob([UInt8(ascii: "*")]))
      default: pieces.append(.glob([UInt8(ascii: "?")]))
      }
    }
    if !literal.isEmpty { pieces.append(.literal(literal)) }
    return Word(pieces: pieces, range: range)
  }

  private mutating func appendGlob(_ pattern: [UInt8]) {
    var at = 0
    while at < pattern.count {
      switch pattern[at] {
      case UInt8(ascii: "*"): bytes.append(Self.starByte)
      case UInt8(ascii: "?"): bytes.append(Self.anyByte)
      case UInt8(ascii: "["):
        if let end = pattern[(at + 1)...].firstIndex(of: UInt8(ascii: "]")) {
          bytes.append(Self.anyByte)
          at = end
        } else {
          bytes.append(UInt8(ascii: "["))
        }
      case let byte: bytes.append(byte)
      }
      at += 1
    }
  }
}
