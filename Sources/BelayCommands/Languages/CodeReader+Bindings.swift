/// Names that get their values from elsewhere than an assignment.
extension CodeReader {
  /// The function that an expression names without calling it: `os.system`.
  func functionName(_ range: Range<Int>) -> [UInt8]? {
    guard range.count <= 5, let last = range.last, tokens.kind(at: last) == .word,
      range.count == 1 || range.count % 2 == 1
    else { return nil }
    for at in range {
      let isWord = (at - range.lowerBound) % 2 == 0
      if isWord ? tokens.kind(at: at) != .word : !tokens.isSymbol(at: at, UInt8(ascii: ".")) {
        return nil
      }
    }
    guard let first = tokens[last].bytes.first, !ByteClass.isDigit(first), range.count > 1 else {
      return nil
    }
    return tokens[last].bytes
  }

  /// The function that `promisify(require('child_process').exec)` makes another form of.
  func promisified(_ range: Range<Int>) -> [UInt8]? {
    guard language == .javascript,
      let index = range.prefix(4).first(where: { tokens.isWord(at: $0, "promisify") }),
      let last = argumentRanges(behind: index).first?.last, tokens.kind(at: last) == .word
    else { return nil }
    return tokens[last].bytes
  }

  /// The values of a table, `{'a': x, 'b': y}`, as a list that its name stands for.
  func bindTable(_ index: Int) -> Bool {
    guard language == .python || language == .javascript || language == .ruby, lists.count < 32,
      index + 4 < tokens.count, tokens.isSymbol(at: index + 1, UInt8(ascii: "=")),
      tokens.isSymbol(at: index + 2, UInt8(ascii: "{"))
    else { return false }
    var values: [[Word.Piece]] = []
    for pair in argumentRanges(inside: index + 2) {
      guard
        let sign = pair.first(where: {
          tokens.isSymbol(at: $0, UInt8(ascii: ":")) || tokens.isSymbol(at: $0, UInt8(ascii: ">"))
        }), sign + 1 < pair.upperBound
      else { return false }
      values.append(value(of: (sign + 1)..<pair.upperBound) ?? [.unknown])
    }
    guard !values.isEmpty else { return false }
    tables.append((tokens[index].bytes, values))
    return true
  }

  /// Any of the values of the table that is walked through: `t.items()`, `t.values()`,
  /// `Object.entries(t)`.
  func anyValue(ofTable range: Range<Int>) -> [Word.Piece]? {
    guard range.count >= 4,
      range.contains(where: { tokens[$0].bytes.isOne(of: "items|values|entries") })
    else { return nil }
    for at in range where tokens.kind(at: at) == .word {
      guard let table = tables.last(where: { $0.name == tokens[at].bytes }),
        let first = table.values.first
      else { continue }
      return table.values.dropFirst().prefix(16).reduce(first) { ShellState.join($0, $1) }
    }
    return nil
  }

  /// `{exec: e} = require(…)`: `e` is `exec`.
  func noteRenaming(_ index: Int) {
    guard language == .javascript, aliases.count < 16, index + 3 < tokens.count,
      tokens.kind(at: index + 2) == .word,
      tokens.isSymbol(at: index + 3, UInt8(ascii: "}"))
        || tokens.isSymbol(at: index + 3, UInt8(ascii: ","))
    else { return }
    var at = index + 3
    while at + 1 < tokens.count, at - index < 16 {
      if tokens.isSymbol(at: at, UInt8(ascii: "}")) {
        if tokens.isSymbol(at: at + 1, UInt8(ascii: "=")) {
          aliases.append((tokens[index + 2].bytes, tokens[index].bytes))
        }
        return
      }
      at += 1
    }
  }

  /// `X.each { |f| … }`, `X.forEach(f => …)`: the name is any of what is walked through.
  func bindBlock(_ index: Int) {
    guard index + 3 < tokens.count, let value = valueBefore(index) ?? elementBefore(index) else {
      return
    }
    var at = index + 1
    while at < tokens.count, at - index < 4,
      tokens.kind(at: at) == .symbol || tokens.isWord(at: at, "do")
    {
      at += 1
    }
    guard at + 1 < tokens.count, tokens.kind(at: at) == .word else { return }
    let next = tokens[at + 1]
    guard
      next.isSymbol(UInt8(ascii: "|")) || next.isSymbol(UInt8(ascii: "="))
        || next.isSymbol(UInt8(ascii: ")")) || next.isSymbol(UInt8(ascii: ","))
    else { return }
    variables.append((tokens[at].bytes, value))
  }

  /// Any of the elements of the list before the dot of the method at `index`: `["a", "b"].each`,
  /// `Dir["/etc/*"].each`.
  private func elementBefore(_ index: Int) -> [Word.Piece]? {
    guard index >= 4, tokens.isSymbol(at: index - 2, UInt8(ascii: "]")) else { return nil }
    var open = index - 2
    while open > 0, index - open < 64, !tokens.isSymbol(at: open, UInt8(ascii: "[")) { open -= 1 }
    return anyElement(of: open..<(index - 1))
  }

  /// Any of the elements of the list that a range of tokens is; `nil` where it is none, or an empty one.
  func anyElement(of range: Range<Int>) -> [Word.Piece]? {
    guard let elements = list(range), let first = elements.first else { return nil }
    return elements.dropFirst().prefix(16).reduce(first) { ShellState.join($0, $1) }
  }

  /// PHP's `foreach (X as $f)`.
  func bindForeach(_ index: Int) {
    guard tokens.isSymbol(at: index + 1, UInt8(ascii: "(")) else { return }
    var at = index + 2
    while at + 1 < tokens.count, at - index < 64, !tokens.isWord(at: at, "as") { at += 1 }
    guard at + 1 < tokens.count, tokens.isWord(at: at, "as"), tokens.kind(at: at + 1) == .word,
      let value = value(of: (index + 2)..<at)
    else { return }
    variables.append((tokens[at + 1].bytes, value))
  }

  /// `run = (c) => …`, `run = c => …`: a function of that name.
  func bindArrow(_ index: Int) -> Bool {
    guard language == .javascript, functions.count < 16, index + 4 < tokens.count,
      tokens.isSymbol(at: index + 1, UInt8(ascii: "="))
    else { return false }
    var parameters: [[UInt8]] = []
    var at = index + 2
    let isEnclosed = tokens.isSymbol(at: at, UInt8(ascii: "("))
    if isEnclosed { at += 1 }
    while at + 1 < tokens.count, parameters.count < 8, tokens.kind(at: at) == .word {
      parameters.append(tokens[at].bytes)
      at += 1
      if !isEnclosed || !tokens.isSymbol(at: at, UInt8(ascii: ",")) { break }
      at += 1
    }
    if isEnclosed {
      guard at < tokens.count, tokens.isSymbol(at: at, UInt8(ascii: ")")) else { return false }
      at += 1
    }
    guard !parameters.isEmpty, at + 1 < tokens.count, tokens.isSymbol(at: at, UInt8(ascii: "=")),
      tokens.isSymbol(at: at + 1, UInt8(ascii: ">"))
    else { return false }
    functions.append((tokens[index].bytes, parameters, index))
    return true
  }

  /// The parameters of a function get the arguments of its calls.
  func bindParameters(_ index: Int) {
    guard functions.count < 16, index + 2 < tokens.count else { return }
    var open = index + 1
    var name: [UInt8] = []
    if tokens.kind(at: open) == .word, !tokens.isWord(at: index, "lambda") {
      name = tokens[open].bytes
      open += 1
    }
    var parameters: [[UInt8]] = []
    var at = tokens.isSymbol(at: open, UInt8(ascii: "(")) ? open + 1 : open
    while at + 1 < tokens.count, parameters.count < 8 {
      // `*args` takes the rest.
      let isRest = tokens.isSymbol(at: at, UInt8(ascii: "*"))
      if isRest { at += 1 }
      guard at < tokens.count, tokens.kind(at: at) == .word else { break }
      parameters.append((isRest ? [UInt8(ascii: "*")] : []) + tokens[at].bytes)
      at += 1
      // A type or default value.
      while at < tokens.count, !tokens.isSymbol(at: at, 44), !tokens.isSymbol(at: at, 41),
        !tokens.isSymbol(at: at, 10), at - index < 64, !tokens.isWord(at: index, "lambda")
      {
        at += 1
      }
      if at < tokens.count, tokens.isSymbol(at: at, 44) { at += 1 }
    }
    // A method is called on what it calls itself.
    if parameters.first?.isOne(of: "self|cls") == true { parameters.removeFirst() }
    guard !parameters.isEmpty else { return }
    functions.append((name, parameters, index))
  }

  /// Walks the calls of the program's own functions, once all of them are known.
  func bindCalls() {
    if functions.isEmpty { return }
    var calls = 0
    var index = 0
    while index + 1 < tokens.count, calls < 64 {
      defer { index += 1 }
      guard tokens.isSymbol(at: index + 1, UInt8(ascii: "(")) else { continue }
      for (name, parameters, place) in functions where place + 1 != index {
        let isCall =
          name.isEmpty
          ? tokens.isSymbol(at: index, UInt8(ascii: ")")) && index > place && index - place < 64
          : tokens.kind(at: index) == .word && tokens[index].bytes == name
        guard isCall else { continue }
        calls += 1
        if let rest = parameters.firstIndex(where: { $0.first == UInt8(ascii: "*") }) {
          let values = argumentRanges(behind: index).dropFirst(rest).map {
            value(of: $0) ?? [.unknown]
          }
          lists.append((Array(parameters[rest].dropFirst()), values))
        }
        for (number, argument) in argumentRanges(behind: index).enumerated()
        where number < parameters.count {
          guard let value = value(of: argument) else { continue }
          let before = variables.last { $0.name == parameters[number] }?.value
          variables.append((parameters[number], before.map { ShellState.join($0, value) } ?? value))
        }
      }
    }
  }

  /// Whether an expression is the whole environment or a copy of it.
  func showsEnvironment(_ range: Range<Int>) -> Bool {
    guard range.count <= 10 else { return false }
    for at in range where tokens.kind(at: at) == .word {
      guard let end = environmentEnd(at) else { continue }
      // The child's environment: what is assigned is the child, or what it prints.
      for earlier in range where earlier < at && tokens.isWord(at: earlier, "env") {
        if tokens.isSymbol(at: earlier + 1, UInt8(ascii: "="))
          || tokens.isSymbol(at: earlier + 1, UInt8(ascii: ":"))
        {
          return false
        }
      }
      if end >= range.upperBound { return true }
      if tokens.isSymbol(at: end, UInt8(ascii: ")")) { return true }
      if tokens.isSymbol(at: end, UInt8(ascii: ".")), end + 1 < range.upperBound,
        tokens.isWord(at: end + 1, "copy")
      {
        return true
      }
    }
    return false
  }
}
