/// Secrets of the environment: which names hold them, and what of them a program shows.
extension CodeReader {
  /// Remembers `NAME = os.environ['TOKEN']`.
  func noteSecret(_ name: [UInt8], _ range: Range<Int>) {
    guard secrets.count < 8 else { return }
    var at = range.lowerBound
    while at < range.upperBound, at - range.lowerBound < 4 {
      defer { at += 1 }
      guard tokens.kind(at: at) == .word else { continue }
      var variable: [UInt8]?
      if let end = environmentEnd(at), end < range.upperBound {
        variable = environmentName(end)
      } else if tokens[at].bytes.isOne(of: "getenv"), at + 2 < range.upperBound {
        variable = tokens[at + 2].bytes
      }
      guard let variable else { continue }
      if SecretNames.contains(variable[...]), chain(at).end >= range.upperBound, !isOnlyTested(at) {
        secrets.append((name, variable))
      }
      return
    }
  }

  /// A name, or a string with names in it, that shows such a secret: `print("key", key)`.
  func readSecret(_ index: Int) {
    let token = tokens[index]
    for (name, variable) in secrets {
      if token.kind == .word {
        guard token.bytes == name,
          index + 1 >= tokens.count
            || !tokens.isSymbol(at: index + 1, UInt8(ascii: "="))
        else { continue }
      } else {
        let mark = [0] + name
        guard token.pieces.contains(where: { $0 == .glob(mark) }) else { continue }
      }
      if index > 0, tokens.isSymbol(at: index - 1, UInt8(ascii: ".")) { continue }
      // A function may send it where it belongs; what prints it shows it.
      guard let last = callers.last(where: { !$0.isOne(of: "str|repr|String|format") }),
        Self.isPrinter(last),
        !last.isOne(of: "post|put|send|sendall|write|dumps|stringify"),
        !isOnlyTested(index)
      else { continue }
      actions.append(.words([[.literal(Array("printenv".utf8))], [.literal(variable)]]))
      return
    }
  }

  /// `os.environ['NAME'] = value`: as `export NAME=value` does.
  func set(_ name: [UInt8], _ end: Int) {
    let isIndexed = tokens.isSymbol(at: end, UInt8(ascii: "["))
    let place = end + (isIndexed ? 3 : 2)
    guard place + 1 < tokens.count, tokens.isSymbol(at: place, UInt8(ascii: "=")),
      !tokens.isSymbol(at: place + 1, UInt8(ascii: "=")),
      CodeVariables.isSensitive(name[...]),
      let value = value(of: (place + 1)..<expressionEnd(place + 1))
    else { return }
    actions.append(
      .words([
        [.literal(Array("export".utf8))], [.literal(name + [UInt8(ascii: "=")])] + value,
      ]))
  }

  /// Whether what stands at `index` is handed on under a name to something that prints nothing itself:
  /// `print(Client(api_key=os.environ['KEY']).models())`.
  func isHandedOn(_ index: Int) -> Bool {
    guard let caller = callers.last, !caller.isEmpty, !Self.isPrinter(caller),
      !caller.isOne(of: "urlopen|Request|urlencode|get|request|dict|format|assign")
    else { return false }
    let start = chain(index).start
    guard start >= 2, tokens.kind(at: start - 2) == .word else { return false }
    return tokens.isSymbol(at: start - 1, UInt8(ascii: language == .python ? "=" : ":"))
  }

  /// Whether the environment at `index` is part of that of a program that is started:
  /// `Popen([…], env={**os.environ, 'A': '1'})`, `spawn(x, {env: Object.assign({}, process.env)})`.
  func isOfChild(_ index: Int) -> Bool {
    guard let caller = callers.last(where: { !$0.isEmpty && !$0.isOne(of: "dict|assign|copy") }),
      !Self.isPrinter(caller)
    else { return false }
    let sign = UInt8(ascii: language == .python ? "=" : ":")
    var opened = chain(index).start
    var at = opened
    var depth = 0
    while at > 1, index - at < 32 {
      at -= 1
      if tokens.isWord(at: at, "env"), depth == 0, tokens.isSymbol(at: at + 1, sign) {
        // What is opened first behind the name is what the environment stands in.
        guard opened - at >= 2, opened - at <= 5 else { return false }
        for part in (at + 2)..<opened
        where tokens.kind(at: part) != .word && !tokens.isSymbol(at: part, UInt8(ascii: ".")) {
          return false
        }
        let before = tokens[at - 1]
        return before.isSymbol(UInt8(ascii: ",")) || before.isSymbol(UInt8(ascii: "{"))
          || before.isSymbol(UInt8(ascii: "("))
      }
      guard tokens.kind(at: at) == .symbol else { continue }
      switch tokens[at].bytes[0] {
      case 41, 93, 125: depth += 1
      case 40, 91, 123:
        if depth == 0 { opened = at } else { depth -= 1 }
      case 59: return false
      default: break
      }
    }
    return false
  }

  /// Whether what stands at `index` is the body of a request: `urlopen(url, data=os.environ['X'])`.
  func isNamedData(_ index: Int) -> Bool {
    let start = chain(index).start
    return start >= 2 && tokens.isSymbol(at: start - 1, UInt8(ascii: "="))
      && tokens.isWord(at: start - 2, "data")
  }

  /// Whether of the value at `index` only its presence, its length or its first few letters are used:
  /// `'set' if os.environ.get('X') else 'missing'`, `process.env.X ? 1 : 0`, `os.environ['X'][:4]`.
  func isOnlyTested(_ index: Int) -> Bool {
    let (start, end, isCut) = chain(index)
    if isCut { return true }
    if callers.last?.matches("substr") == true { return true }
    if start > 0 {
      let before = tokens[start - 1]
      if before.isWord("not") || before.isSymbol(UInt8(ascii: "!")) { return true }
      if before.isWord("if"), end < tokens.count, tokens.isWord(at: end, "else") { return true }
    }
    guard end < tokens.count else { return false }
    if start > 0, tokens.isSymbol(at: start - 1, UInt8(ascii: "(")), callers.last?.isEmpty != false,
      let close = endOfDefault(end), chain(close).isCut
    {
      return true
    }
    let next = tokens[end]
    let second = end + 1 < tokens.count ? tokens[end + 1] : next
    if next.kind == .word { return next.bytes.isOne(of: "is|in|and") }
    guard next.kind == .symbol else { return false }
    switch next.bytes[0] {
    case UInt8(ascii: "?"): return !second.isSymbol(UInt8(ascii: "?"))
    case UInt8(ascii: "="): return second.isSymbol(UInt8(ascii: "="))
    case UInt8(ascii: "!"): return second.isSymbol(UInt8(ascii: "="))
    case UInt8(ascii: "&"): return second.isSymbol(UInt8(ascii: "&"))
    default: return false
    }
  }

  /// The parenthesis behind a default value: `(process.env.X || '')`.
  private func endOfDefault(_ end: Int) -> Int? {
    var at = end
    while at < tokens.count, at - end < 2,
      tokens.isSymbol(at: at, UInt8(ascii: "|")) || tokens.isSymbol(at: at, UInt8(ascii: "?"))
        || tokens.isWord(at: at, "or")
    {
      at += 1
    }
    guard at > end, at + 1 < tokens.count, tokens.kind(at: at) == .string,
      tokens.isSymbol(at: at + 1, UInt8(ascii: ")"))
    else { return nil }
    return at + 1
  }

  /// Where the expression that names the value at `index` begins and ends, and whether it takes no more
  /// than a few letters, the length or the presence of it.
  private func chain(_ index: Int) -> (start: Int, end: Int, isCut: Bool) {
    var start = index
    while start >= 2, tokens.isSymbol(at: start - 1, UInt8(ascii: ".")),
      tokens.kind(at: start - 2) == .word
    {
      start -= 2
    }
    var at = index + 1
    while at < tokens.count, at - index < 32 {
      if tokens.isSymbol(at: at, UInt8(ascii: "?")), at + 1 < tokens.count,
        tokens.isSymbol(at: at + 1, UInt8(ascii: "."))
      {
        at += 1
      }
      if tokens.isSymbol(at: at, UInt8(ascii: ".")), at + 1 < tokens.count,
        tokens.kind(at: at + 1) == .word
      {
        let name = tokens[at + 1].bytes
        if name.isOne(of: "length|size|startswith|startsWith|endswith|nil|empty")
          || name.isOne(of: "slice|substring|substr") && isShort(at + 2)
        {
          return (start, at, true)
        }
        at += 2
        continue
      }
      guard
        tokens.isSymbol(at: at, UInt8(ascii: "[")) || tokens.isSymbol(at: at, UInt8(ascii: "("))
          || tokens.isSymbol(at: at, UInt8(ascii: "{")) && at == index + 1
      else { break }
      if tokens.isSymbol(at: at, UInt8(ascii: "[")), isShort(at) {
        return (start, at, true)
      }
      var depth = 0
      while at < tokens.count, at - index < 32 {
        if tokens.kind(at: at) == .symbol {
          switch tokens[at].bytes[0] {
          case 40, 91, 123: depth += 1
          case 41, 93, 125: depth -= 1
          default: break
          }
        }
        at += 1
        if depth == 0 { break }
      }
    }
    return (start, at, false)
  }

  /// Whether the bracket at `index` holds a range of at most eight letters: `[:4]`, `(0, 4)`, `[0..3]`.
  private func isShort(_ index: Int) -> Bool {
    var last: Int?
    var numbers = 0
    var at = index + 1
    while at < tokens.count, at - index < 8 {
      let token = tokens[at]
      if token.isSymbol(UInt8(ascii: "]")) || token.isSymbol(UInt8(ascii: ")")) { break }
      if token.kind == .word {
        guard let number = Arithmetic.value(of: token.bytes[...]) else { return false }
        numbers += 1
        last = number
        // A range begins at the beginning.
        if numbers == 1, at == index + 1, at + 1 < tokens.count,
          !tokens.isSymbol(at: at + 1, UInt8(ascii: "]")), number != 0
        {
          return false
        }
      } else if token.isSymbol(UInt8(ascii: "-")) {
        return false
      } else {
        // What follows the last sign decides.
        last = nil
      }
      at += 1
    }
    guard let last, at > index + 2 else { return false }
    return last <= 8
  }
}
