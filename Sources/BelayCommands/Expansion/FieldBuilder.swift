/// Collects the pieces of one word while it is expanded, and divides it into fields.
struct FieldBuilder {
  /// How expansions are treated.
  enum Mode {
    /// Arguments: unquoted values are split, patterns stay patterns.
    case arguments
    /// Assignments, redirections, heredocs: always one field.
    case single
  }

  let mode: Mode
  /// The bytes that divide fields.
  let separators: [UInt8]
  private(set) var fields: [[Word.Piece]] = []
  private var pieces: [Word.Piece] = []
  private var literal: [UInt8] = []
  /// Whether the current field exists even if it is empty.
  private var isOpen = false

  init(mode: Mode, separators: [UInt8]) {
    self.mode = mode
    self.separators = separators
  }

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    literal.append(contentsOf: bytes)
    isOpen = true
  }

  mutating func add(_ piece: Word.Piece) {
    isOpen = true
    if case .literal(let bytes) = piece {
      literal += bytes
      return
    }
    flush()
    pieces.append(piece)
  }

  /// Makes the field exist, as empty quotes do.
  mutating func open() {
    isOpen = true
  }

  /// Adds an unquoted value: it is split, and patterns in it count.
  mutating func addSplitting(_ bytes: [UInt8]) {
    if mode == .single {
      literal += bytes
      isOpen = true
      return
    }
    var start = 0
    var index = 0
    var hasPattern = false
    var isEndedByBlank = false
    while index < bytes.count {
      if separators.contains(bytes[index]) {
        let byte = bytes[index]
        let hadField = isOpen || start < index
        addRun(bytes[start..<index], hasPattern)
        if byte == 32 || byte == 9 || byte == 10 {
          endField()
          isEndedByBlank = hadField
        } else {
          // Any other divisor ends a field even if there is nothing in it.
          if hadField || !isEndedByBlank { isOpen = true }
          endField()
          isEndedByBlank = false
        }
        start = index + 1
        hasPattern = false
      } else if ByteClass.isPattern(bytes[index]) {
        hasPattern = true
      }
      index += 1
    }
    addRun(bytes[start..<index], hasPattern)
  }

  private mutating func addRun(_ bytes: ArraySlice<UInt8>, _ hasPattern: Bool) {
    if bytes.isEmpty { return }
    if hasPattern { addPattern(bytes) } else { add(bytes) }
  }

  /// Adds unquoted text with `*`, `?` or `[...]` in it.
  mutating func addPattern(_ text: ArraySlice<UInt8>) {
    if mode == .single {
      add(text)
      return
    }
    var at = text.startIndex
    while at < text.endIndex {
      let start = at
      switch text[at] {
      case 42, 63:
        at += 1
        add(.glob(Array(text[start..<at])))
      case 91:
        if let end = FieldBuilder.bracketEnd(text, at) {
          at = end
          add(.glob(Array(text[start..<at])))
        } else {
          at += 1
          add(text[start..<at])
        }
      default:
        while at < text.endIndex, !ByteClass.isPattern(text[at]) { at += 1 }
        add(text[start..<at])
      }
    }
  }

  /// Where the `[...]` at `start` ends; `nil` if nothing closes it.
  private static func bracketEnd(_ text: ArraySlice<UInt8>, _ start: Int) -> Int? {
    var at = start + 1
    if at < text.endIndex, text[at] == 33 || text[at] == 94 { at += 1 }
    if at < text.endIndex, text[at] == 93 { at += 1 }
    let end = min(text.endIndex, start + 256)
    while at < end {
      if text[at] == 93 { return at + 1 }
      if text[at] == 47 { return nil }
      at += 1
    }
    return nil
  }

  mutating func endField() {
    flush()
    if isOpen {
      fields.append(pieces)
      pieces = []
      isOpen = false
    }
  }

  private mutating func flush() {
    if literal.isEmpty { return }
    pieces.append(.literal(literal))
    literal = []
  }

  /// The pieces of a word that is one field.
  mutating func value() -> [Word.Piece] {
    endField()
    if fields.count == 1 { return fields[0] }
    var all: [Word.Piece] = []
    for (index, field) in fields.enumerated() {
      if index > 0 { all.append(.literal([32])) }
      all += field
    }
    return all
  }
}
