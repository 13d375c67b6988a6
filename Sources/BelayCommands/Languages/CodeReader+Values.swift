/// Values of expressions: strings, what is put together of them, simple variables.
extension CodeReader {
  /// Remembers what is assigned to names.
  func collectVariables() {
    var index = 0
    var tries = 0
    while index + 1 < tokens.count, tries < 512 {
      defer { index += 1 }
      guard tokens.kind(at: index) == .word, variables.count < 128 else { continue }
      if index >= 2, tokens.isWord(at: index, "as"), tokens.kind(at: index + 1) == .word,
        tokens.kind(at: index - 1) == .word, aliases.count < 16
      {
        aliases.append((tokens[index + 1].bytes, tokens[index - 1].bytes))
      }
      if tokens.isWord(at: index, "for") {
        var name = index
        if language == .perl, tokens.isSymbol(at: index + 1, UInt8(ascii: "(")),
          let value = value(of: (index + 2)..<expressionEnd(index + 2))
        {
          variables.append((Array("$_".utf8), value))
        }
        // JavaScript's `for (const x of …)`.
        if tokens.isSymbol(at: name + 1, UInt8(ascii: "(")), name + 2 < tokens.count { name += 1 }
        if tokens[name + 1].bytes.isOne(of: "const|let|var") { name += 1 }
        if name + 1 < tokens.count, tokens.kind(at: name + 1) == .word {
          tries += 1
          bindLoop(name)
          continue
        }
        if !tables.isEmpty, tokens.isSymbol(at: name + 1, UInt8(ascii: "[")) {
          bindEntries(name + 1)
        }
      }
      if tokens.isSymbol(at: index + 1, UInt8(ascii: ":")) { noteRenaming(index) }
      if tokens[index].bytes.isOne(of: "each|forEach|map|each_child|filter|flatMap|for_each") {
        bindBlock(index)
      }
      if tokens[index].bytes.isOne(of: "def|function|lambda|sub|fn") {
        bindParameters(index)
      }
      if tokens.isWord(at: index, "foreach") { bindForeach(index) }
      if !lists.isEmpty, index >= 2,
        tokens[index].bytes.isOne(of: "append|push|extend")
      {
        lengthenList(index)
      }
      if bindList(index) || bindArrow(index) || bindTable(index) { continue }
      guard index + 2 < tokens.count, tokens.isSymbol(at: index + 1, UInt8(ascii: "=")),
        !tokens.isSymbol(at: index + 2, UInt8(ascii: "=")),
        !tokens.isSymbol(at: index + 2, UInt8(ascii: ">")),
        index == 0 || !tokens.isSymbol(at: index - 1, UInt8(ascii: "."))
      else { continue }
      tries += 1
      let expression = (index + 2)..<expressionEnd(index + 2)
      if let module = module(expression), aliases.count < 16 {
        aliases.append((tokens[index].bytes, module))
      }
      if let function = promisified(expression), aliases.count < 16 {
        aliases.append((tokens[index].bytes, function))
      }
      if let function = functionName(expression), aliases.count < 16 {
        aliases.append((tokens[index].bytes, function))
      }
      noteSecret(tokens[index].bytes, expression)
      if showsEnvironment(expression), environments.count < 8 {
        environments.append(tokens[index].bytes)
      }
      if fetches(expression) {
        hasFetch = true
        variables.append((tokens[index].bytes, [ScriptEvaluator.downloadMark]))
      } else if let value = value(of: expression) {
        variables.append((tokens[index].bytes, value))
      }
    }
  }

  /// Whether an expression gets something from the network.
  func fetches(_ range: Range<Int>) -> Bool {
    for at in range where tokens.kind(at: at) != .symbol {
      // The output of a program that does: `io.popen('curl …')`, Ruby's backticks; what is not output
      // is itself read as commands.
      let text = tokens.kind(at: at) == .command ? tokens[at].value.text ?? [] : tokens[at].bytes
      if tokens.kind(at: at) != .word {
        let isOutput =
          tokens.kind(at: at) == .command
          || at > range.lowerBound + 1 && tokens.kind(at: at - 2) == .word
        if isOutput, text.begins(with: "curl ") || text.begins(with: "wget ") { return true }
        continue
      }
      guard at + 1 < tokens.count else { continue }
      let name = tokens[at].bytes
      if name.isOne(of: "urlopen|urlretrieve") { return true }
      if name.isOne(of: "requests|httpx|aiohttp"), tokens.isSymbol(at: at + 1, 46) {
        return true
      }
      if name.matches("fetch"), tokens.isSymbol(at: at + 1, 40), language == .javascript {
        return true
      }
    }
    return false
  }

  /// Where the expression ends that begins at `start`: before a separator outside of brackets.
  func expressionEnd(_ start: Int) -> Int {
    var depth = 0
    var at = start
    while at < tokens.count, at - start < CodeReader.reach {
      if tokens.kind(at: at) == .symbol {
        switch tokens[at].bytes[0] {
        case 40, 91, 123: depth += 1
        case 41, 93, 125:
          if depth == 0 { return at }
          depth -= 1
        case 10, 44, 58, 59: if depth == 0 { return at }
        default: break
        }
      } else if depth == 0, language == .python, at > start, tokens.kind(at: at) == .word,
        tokens[at].bytes.isOne(of: "for|if|else|and|or")
      {
        return at
      }
      at += 1
    }
    return at
  }

  /// The arguments of the call of the name at `index`, as ranges of tokens.
  func argumentRanges(behind index: Int) -> [Range<Int>] {
    argumentRanges(index, isEnclosed: nil)
  }

  /// The elements between the bracket at `open` and its counterpart.
  func argumentRanges(inside open: Int) -> [Range<Int>] {
    argumentRanges(open - 1, isEnclosed: true)
  }

  private func argumentRanges(_ index: Int, isEnclosed: Bool?) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    let isEnclosed =
      isEnclosed
      ?? (index + 1 < tokens.count && tokens.isSymbol(at: index + 1, UInt8(ascii: "(")))
    var at = index + (isEnclosed ? 2 : 1)
    var start = at
    var depth = 0
    loop: while at < tokens.count, at - index < CodeReader.reach, ranges.count < 32 {
      if tokens.kind(at: at) == .symbol {
        switch tokens[at].bytes[0] {
        case 40, 91, 123: depth += 1
        case 41, 93, 125:
          if depth == 0 { break loop }
          depth -= 1
        case 44 where depth == 0:
          ranges.append(start..<at)
          start = at + 1
        case 10, 59: if !isEnclosed, depth == 0 { break loop }
        default: break
        }
      } else if language == .lisp, at > start, depth == 0 {
        ranges.append(start..<at)
        start = at
      }
      at += 1
    }
    if start < at { ranges.append(start..<at) }
    return ranges
  }

  /// Whether an argument has a name: `shell=True`, `recursive: true`.
  func isNamed(_ range: Range<Int>) -> Bool {
    range.count > 2 && tokens.kind(at: range.lowerBound) == .word
      && (tokens.isSymbol(at: range.lowerBound + 1, UInt8(ascii: "="))
        || tokens.isSymbol(at: range.lowerBound + 1, UInt8(ascii: ":")))
  }

  /// The elements of `[…]`, also inside of `{args: […]}`.
  func list(_ range: Range<Int>) -> [[Word.Piece]]? {
    if !lists.isEmpty, let known = listVariable(range) { return known }
    if let first = range.first, tokens.isWord(at: first, "shlex"), range.count > 4,
      tokens.isWord(at: first + 2, "split"),
      let text = argumentRanges(behind: first + 2).first.flatMap({ value(of: $0) })?.text
    {
      return text.split(separator: 32).map { [.literal(Array($0))] }
    }
    if !lists.isEmpty,
      let plus = range.first(where: { tokens.isSymbol(at: $0, UInt8(ascii: "+")) }),
      plus > range.lowerBound, plus + 1 < range.upperBound, range.count < 64,
      let left = list(range.lowerBound..<plus), let right = list((plus + 1)..<range.upperBound)
    {
      // `["git"] + args`
      return left + right
    }
    var start = range.lowerBound
    if let first = range.first, tokens.isSymbol(at: first, UInt8(ascii: "{")) {
      guard let open = range.first(where: { tokens.isSymbol(at: $0, UInt8(ascii: "[")) }),
        open > range.lowerBound + 1, tokens.isWord(at: open - 2, "args")
      else { return nil }
      start = open
    }
    guard start < range.upperBound, tokens.isSymbol(at: start, UInt8(ascii: "[")) else {
      return nil
    }
    var elements: [[Word.Piece]] = []
    var at = start + 1
    while at < range.upperBound, elements.count < 64 {
      let end = min(expressionEnd(at), range.upperBound)
      if end > at {
        if !lists.isEmpty, let many = listVariable(at..<end) {
          elements += many
        } else {
          elements.append(value(of: at..<end) ?? [.unknown])
        }
      }
      if end < tokens.count, tokens.isSymbol(at: end, UInt8(ascii: "]")) { break }
      at = end + 1
    }
    return elements
  }

  /// The elements of the list that `cmd`, `*args`, `...args` or `@cmd` stands for.
  private func listVariable(_ range: Range<Int>) -> [[Word.Piece]]? {
    guard let last = range.last, range.count <= 4, tokens.kind(at: last) == .word else {
      return nil
    }
    for at in range.dropLast()
    where !tokens.isSymbol(at: at, UInt8(ascii: "*")) && !tokens.isSymbol(at: at, UInt8(ascii: "."))
    {
      return nil
    }
    for index in lists.indices.reversed() where lists[index].name == tokens[last].bytes {
      return lists[index].elements
    }
    return nil
  }

  /// Remembers `NAME = […]`, `NAME += […]` and `@NAME = (…)`; whether it was one of these.
  private func bindList(_ index: Int) -> Bool {
    if index + 3 < tokens.count, tokens.isSymbol(at: index + 1, UInt8(ascii: "=")),
      tokens.isSymbol(at: index + 2, UInt8(ascii: "[")), tableRows.count < 8,
      tokens.kind(at: index + 3) == .symbol,
      let rows = rows(of: (index + 2)..<expressionEnd(index + 2))
    {
      tableRows.append((tokens[index].bytes, rows))
    }
    var at = index + 1
    let isMore = tokens.isSymbol(at: at, UInt8(ascii: "+"))
    if isMore { at += 1 }
    guard at + 1 < tokens.count, tokens.isSymbol(at: at, UInt8(ascii: "=")) else { return false }
    let open = tokens[at + 1]
    let isPerl = language == .perl && open.isSymbol(UInt8(ascii: "("))
    guard open.isSymbol(UInt8(ascii: "[")) || isPerl, lists.count < 32 else { return false }
    let end = expressionEnd(at + 1)
    // `['a', 'b'].join(' ')` is no list.
    guard end > at + 1, tokens.isSymbol(at: end - 1, isPerl ? 41 : 93) else { return false }
    var elements: [[Word.Piece]] = []
    for argument in argumentRanges(inside: at + 1) {
      elements.append(value(of: argument) ?? [.unknown])
    }
    if isMore, let before = lists.last(where: { $0.name == tokens[index].bytes }) {
      elements = before.elements + elements
    }
    lists.append((tokens[index].bytes, elements))
    return true
  }

  /// `NAME.append(x)`, `NAME.push(x, y)`, `NAME.extend([…])`: the list has more elements.
  private func lengthenList(_ index: Int) {
    guard tokens.isSymbol(at: index - 1, UInt8(ascii: ".")),
      let known = lists.lastIndex(where: { $0.name == tokens[index - 2].bytes })
    else { return }
    for argument in argumentRanges(behind: index) where lists[known].elements.count < 64 {
      if tokens.isWord(at: index, "extend") {
        lists[known].elements += list(argument) ?? [[.unknown]]
      } else {
        lists[known].elements.append(value(of: argument) ?? [.unknown])
      }
    }
  }

  /// The value of the expression before the dot of the method at `index`.
  func valueBefore(_ index: Int) -> [Word.Piece]? {
    guard index >= 2, tokens.isSymbol(at: index - 1, UInt8(ascii: ".")) else { return nil }
    let end = index - 1
    var at = end - 1
    // Back over calls and names: `Path("x").parent`, `p`.
    while at >= 0 {
      if tokens.isSymbol(at: at, UInt8(ascii: ")")) || tokens.isSymbol(at: at, UInt8(ascii: "]")) {
        var depth = 0
        while at >= 0 {
          if tokens.isSymbol(at: at, 41) || tokens.isSymbol(at: at, 93) { depth += 1 }
          if tokens.isSymbol(at: at, 40) || tokens.isSymbol(at: at, 91) { depth -= 1 }
          if depth == 0 { break }
          at -= 1
        }
        if at > 0, tokens.kind(at: at - 1) == .word { at -= 1 }
      } else if tokens.kind(at: at) != .word && tokens.kind(at: at) != .string {
        break
      }
      guard at >= 2, tokens.isSymbol(at: at - 1, UInt8(ascii: ".")) else { break }
      at -= 2
    }
    return value(of: max(at, 0)..<end)
  }

  /// The value of a string in which variables stand.
  func resolved(_ pieces: [Word.Piece]) -> [Word.Piece] {
    var result: [Word.Piece] = []
    for piece in pieces {
      if case .glob(let name) = piece, name.first == 0 {
        let known = variables.last { $0.name[...] == name[1...] }?.value ?? [.unknown]
        ScriptEvaluator.append(known, to: &result)
      } else {
        ScriptEvaluator.append([piece], to: &result)
      }
    }
    return result
  }

  /// The value of an expression as far as it is known; `nil` if nothing of it is.
  func value(of range: Range<Int>, depth: Int = 0) -> [Word.Piece]? {
    let end = min(range.upperBound, range.lowerBound + CodeReader.reach)
    var cursor = CodeValue(reader: self, range: range.lowerBound..<max(end, range.lowerBound))
    return cursor.read(depth: depth)
  }

  /// How many tokens an expression may have, so that time stays linear.
  private static let reach = 128
}
