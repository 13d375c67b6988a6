/// Functions that are called by another name than their own, or handed to another function.
extension CodeReader {
  /// What a name stands for: `s` of `import subprocess as s` and `cp` of
  /// `const cp = require('child_process')`.
  func meaning(of name: [UInt8]) -> [UInt8] {
    for index in aliases.indices.reversed() where aliases[index].alias == name {
      return aliases[index].name
    }
    return name
  }

  /// The module that `require('node:fs')`, `__import__('os')` or `importlib.import_module('os')` at
  /// the beginning of `range` is.
  func module(_ range: Range<Int>) -> [UInt8]? {
    var at = range.lowerBound
    while at < range.upperBound, at - range.lowerBound < 6 {
      if tokens.kind(at: at) == .word,
        tokens[at].bytes.isOne(of: "require|__import__|import_module|import"),
        at + 2 < tokens.count, tokens.isSymbol(at: at + 1, UInt8(ascii: "(")),
        tokens.kind(at: at + 2) == .string
      {
        let text = tokens[at + 2].bytes
        return text.begins(with: "node:") ? Array(text.dropFirst(5)) : text
      }
      at += 1
    }
    return nil
  }

  /// `cp['exec'](…)`, `getattr(os, 'system')(…)`: the parenthesis at `index` opens the arguments of
  /// a function whose name is the value of an expression.
  func readComputedCall(_ index: Int) {
    guard index >= 4, let open = opening(index - 1) else { return }
    var owner: [UInt8] = []
    var name: [UInt8]?
    if tokens.isSymbol(at: index - 1, UInt8(ascii: "]")), open > 0 {
      let before = tokens[open - 1]
      if before.kind == .word {
        owner = meaning(of: before.bytes)
        if owner.isOne(of: "__dict__|prototype") { owner = self.owner(of: open - 1) }
      } else if before.isSymbol(UInt8(ascii: ")")) {
        owner = self.owner(of: open + 1)
        if open > 2, tokens.kind(at: open - 2) == .string { owner = tokens[open - 2].bytes }
      } else {
        return
      }
      name = value(of: (open + 1)..<(index - 1))?.text
    } else if open > 0, tokens.isWord(at: open - 1, "getattr") {
      let parts = argumentRanges(behind: open - 1)
      guard parts.count > 1 else { return }
      let last = tokens[parts[0]].last
      owner = last?.kind == .word ? meaning(of: last?.bytes ?? []) : module(parts[0]) ?? [63]
      name = value(of: parts[1])?.text
    }
    guard let name, !name.isEmpty else { return }
    if owner.isOne(of: "globalThis|window|global|builtins|__builtins__") {
      owner = []
    }
    guard
      let effect = CodeCall.find(name, owner: owner, in: language, code, &lookups)
    else { return }
    perform(effect, index - 1, argumentRanges(behind: index - 1))
  }

  /// The place of the bracket that the one at `close` closes.
  private func opening(_ close: Int) -> Int? {
    guard
      tokens.isSymbol(at: close, UInt8(ascii: "]")) || tokens.isSymbol(at: close, UInt8(ascii: ")"))
    else { return nil }
    var depth = 0
    var at = close
    while at >= 0, close - at < 64 {
      if tokens.kind(at: at) == .symbol {
        switch tokens[at].bytes[0] {
        case 41, 93, 125: depth += 1
        case 40, 91, 123: depth -= 1
        default: break
        }
        if depth == 0 { return at }
      }
      at -= 1
    }
    return nil
  }

  /// `array_map('unlink', glob('…'))`, `map(os.remove, …)`: the function that the first argument
  /// names gets the others.
  func apply(_ arguments: [Range<Int>]) {
    guard arguments.count > 1, let last = arguments[0].last else { return }
    let token = tokens[last]
    let isName = token.kind == .word || token.kind == .string && arguments[0].count == 1
    guard isName,
      let effect = CodeCall.find(
        token.kind == .word ? meaning(of: token.bytes) : token.bytes, owner: owner(of: last),
        in: language, code, &lookups)
    else { return }
    switch effect {
    case .applies, .readsObject, .writesObject, .removesObject, .runsObject: return
    default: perform(effect, last, Array(arguments.dropFirst()))
    }
  }

  /// Whether an expression decodes something that is not shown.
  func decodes(_ range: Range<Int>) -> Bool {
    for token in tokens[range] where token.kind == .word {
      if token.bytes.isOne(
        of: """
          b64decode|atob|unpack|decompress|unhexlify|fromhex|decode64|gunzipSync|\
          base64_decode|decode_base64|gzinflate|str_rot13|inflate|fromCharCode|b85decode|\
          a85decode|loads|chr|pack|unpack1|b32decode|uudecode|hex2bin|gzuncompress|strrev
          """)
      {
        return true
      }
    }
    return false
  }

  /// Whether the name at `index` hands the evaluation of code to another function: `.then(eval)`.
  func isPassedEvaluator(_ index: Int) -> Bool {
    guard tokens.isWord(at: index, "eval") || tokens.isWord(at: index, "exec"), index > 0,
      index + 1 < tokens.count, language == .javascript || language == .python
    else { return false }
    return (tokens.isSymbol(at: index - 1, 40) || tokens.isSymbol(at: index - 1, 44))
      && (tokens.isSymbol(at: index + 1, 41) || tokens.isSymbol(at: index + 1, 44))
  }

  /// Whether the program speaks to a database that is not only in memory.
  var mentionsDatabase: Bool {
    var isKnown = false
    for token in tokens where token.kind != .symbol && token.bytes.count < 40 {
      if token.bytes.matches(":memory:") { return false }
      // A database for a try or a test.
      if token.kind == .string,
        token.bytes.begins(with: "/tmp/") || token.bytes.begins(with: "test.")
          || ByteText.ends(token.bytes[...], "_test")
      {
        return false
      }
      if token.bytes.isOne(
        of: """
          psycopg2|psycopg|MySQLdb|pymysql|sqlalchemy|create_engine|sqlite3|asyncpg|mysql|pg|\
          mysql2|postgres|knex|sequelize|PrismaClient|ActiveRecord|better-sqlite3|duckdb|\
          snowflake|cx_Oracle|pyodbc|DBI|PDO|mysqli|django|cassandra
          """)
      {
        isKnown = true
      }
      // Laravel's.
      if language == .php, token.isWord("DB") { isKnown = true }
    }
    return isKnown
  }
}
