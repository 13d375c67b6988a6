/// Judges SQL by its statements: comments, strings and quoted names are skipped.
struct SQLText {
  /// What the worst statement does.
  enum Damage: UInt8 {
    case none
    /// Deletes or overwrites every row, or drops a table.
    case table
    /// Drops a database or schema.
    case database
    /// Makes the server run a program, load code, or read or write files.
    case program
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
    if leavesDatabase(first) {
      worst = .program
      return
    }
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
          : Self.isWord(second, "table") || Self.isWord(second, "owned")
            || Self.isWord(second, "user") || Self.isWord(second, "role") ? .table : .none)
    } else if Self.isWord(first, "truncate") {
      raise(.table)
    } else if Self.isWord(first, "delete") {
      if Self.isWord(second, "from") && !isNarrowed { raise(.table) }
    } else if Self.isWord(first, "update") {
      if words.contains(where: { Self.isWord($0, "set") }) && !isNarrowed { raise(.table) }
    } else if Self.isWord(first, "detach") || Self.isWord(first, "match") {
      // Cypher: `MATCH (n) DETACH DELETE n`
      if words.contains(where: { Self.isWord($0, "delete") }), !isNarrowed,
        !bytes.contains(UInt8(ascii: "{"))
      {
        raise(.table)
      }
    } else if Self.isWord(first, "grant") {
      // Rights for everybody.
      if let last = words.last, Self.isWord(last, "public"), Self.isWord(second, "all") {
        raise(.table)
      }
    } else if Self.isWord(first, "alter"),
      Self.isWord(second, "user") || Self.isWord(second, "role"),
      words.contains(where: { Self.isWord($0, "superuser") })
    {
      raise(.table)
    } else if Self.isWord(first, "alter") {
      if words.contains(where: { Self.isWord($0, "delete") }), !isNarrowed { raise(.table) }
      if Self.isWord(second, "table"),
        let drop = words.firstIndex(where: { Self.isWord($0, "drop") }), drop + 1 < words.count,
        Self.isWord(words[drop + 1], "column")
      {
        raise(.table)
      }
    }
  }

  /// Whether a WHERE names some rows; `WHERE 1 = 1` and `WHERE true` name all.
  private var isNarrowed: Bool {
    guard let place = words.lastIndex(where: { Self.isWord($0, "where") }) else { return false }
    let rest = words[(place + 1)...]
    if rest.isEmpty { return words.count >= 64 }
    return !rest.allSatisfy { $0.count == 1 && $0.first == UInt8(ascii: "1") }
      && !(rest.count == 1 && Self.isWord(rest[place + 1], "true"))
  }

  /// Whether a statement reaches out of the database: PostgreSQL's `COPY … PROGRAM` and large objects,
  /// MySQL's `INTO OUTFILE`, `xp_cmdshell` of SQL Server, extensions and files of SQLite.
  private func leavesDatabase(_ first: ArraySlice<UInt8>) -> Bool {
    if Self.isWord(first, "copy"),
      let place = words.firstIndex(where: { Self.isWord($0, "program") }), place > 1
    {
      return Self.isWord(words[place - 1], "from") || Self.isWord(words[place - 1], "to")
    }
    for word in words where word.count >= 7 {
      if ByteText.isOne(of: Self.reachingOut, word.map { ByteText.lowercase($0) }) { return true }
    }
    return false
  }

  private static let reachingOut = """
    xp_cmdshell|load_extension|pg_read_file|pg_read_binary_file|lo_import|lo_export|load_file|\
    outfile|dumpfile|sys_exec|sys_eval|writefile|pg_execute_server_program
    """

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
