/// Judges SQL by its statements: comments, strings and quoted names are skipped.
struct SQLText {
  /// What the worst statement does.
  enum Damage: UInt8 {
    case none
    /// Deletes or overwrites every row, or drops a table.
    case table
    /// Drops a database or schema.
    case database
  }

  private let bytes: ArraySlice<UInt8>
  private var at: Int
  private var words: [ArraySlice<UInt8>] = []
  private var worst = Damage.none

  /// The damage that the statements in `bytes` do.
  static func damage(of bytes: ArraySlice<UInt8>) -> Damage {
    var text = SQLText(bytes)
    text.read()
    return text.worst
  }

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  private mutating func read() {
    while at < bytes.endIndex {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: ";"):
        judgeStatement()
        at += 1
      case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"): skipQuoted(byte)
      case UInt8(ascii: "-") where isNext(UInt8(ascii: "-")), UInt8(ascii: "#"): skipLine()
      case UInt8(ascii: "/") where isNext(UInt8(ascii: "*")): skipComment()
      case _ where ByteText.isWord(byte): readWord()
      default: at += 1
      }
    }
    judgeStatement()
  }

  private func isNext(_ byte: UInt8) -> Bool { at + 1 < bytes.endIndex && bytes[at + 1] == byte }

  private mutating func skipQuoted(_ quote: UInt8) {
    at += 1
    while at < bytes.endIndex && bytes[at] != quote { at += bytes[at] == 0x5C ? 2 : 1 }
    at = min(at + 1, bytes.endIndex)
    if words.count < 64 { words.append([]) }
  }

  private mutating func skipLine() {
    while at < bytes.endIndex && bytes[at] != 0x0A { at += 1 }
  }

  private mutating func skipComment() {
    at += 2
    while at < bytes.endIndex && !(bytes[at] == UInt8(ascii: "*") && isNext(UInt8(ascii: "/"))) {
      at += 1
    }
    at = min(at + 2, bytes.endIndex)
  }

  private mutating func readWord() {
    let start = at
    while at < bytes.endIndex && ByteText.isWord(bytes[at]) { at += 1 }
    // WHERE may stand far behind: keep it, drop the rest of a long statement.
    if words.count < 64 || Self.isWord(bytes[start..<at], "where") {
      words.append(bytes[start..<at])
    }
  }

  private mutating func judgeStatement() {
    defer { words.removeAll(keepingCapacity: true) }
    guard let first = words.first else { return }
    let second = words.count > 1 ? words[1] : []
    if Self.isWord(first, "drop"), Self.isWord(second, "database"), let last = words.last,
      ByteText.contains(last, "test")
    {
      // A database for tests is made anew all the time.
      return
    }
    if Self.isWord(first, "drop") {
      raise(
        Self.isWord(second, "database") || Self.isWord(second, "schema")
          || Self.isWord(second, "keyspace")
          ? .database
          : Self.isWord(second, "table") || Self.isWord(second, "owned") ? .table : .none)
    } else if Self.isWord(first, "truncate") {
      raise(.table)
    } else if Self.isWord(first, "delete") {
      if Self.isWord(second, "from") && !hasWhere { raise(.table) }
    } else if Self.isWord(first, "update") {
      if words.contains(where: { Self.isWord($0, "set") }) && !hasWhere { raise(.table) }
    } else if Self.isWord(first, "alter") {
      if Self.isWord(second, "table"),
        let drop = words.firstIndex(where: { Self.isWord($0, "drop") }), drop + 1 < words.count,
        Self.isWord(words[drop + 1], "column")
      {
        raise(.table)
      }
    }
  }

  private var hasWhere: Bool { words.contains { Self.isWord($0, "where") } }

  private mutating func raise(_ damage: Damage) {
    if damage.rawValue > worst.rawValue { worst = damage }
  }

  private static func isWord(_ word: ArraySlice<UInt8>, _ text: String) -> Bool {
    guard word.count == text.utf8.count else { return false }
    var at = word.startIndex
    for byte in text.utf8 {
      if word[at] | 0x20 != byte { return false }
      at += 1
    }
    return true
  }
}
