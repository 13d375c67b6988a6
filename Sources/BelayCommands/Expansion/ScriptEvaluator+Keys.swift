/// Elements of arrays, by number or by key.
extension ScriptEvaluator {
  /// The keys of elements that are all written with one, `([a]=1 [b]=2)`, each of them one word.
  func keys(from first: Int32, _ tree: SyntaxTree, count: Int) -> [[UInt8]]? {
    var keys: [[UInt8]] = []
    var index = first
    while index != SyntaxTree.none {
      let word = tree.words[Int(index)]
      let text = tree.bytes[Int(word.start)..<Int(word.end)]
      guard text.first == 91, let close = text.firstIndex(of: 93),
        let key = key(text[(text.startIndex + 1)..<close])
      else { return nil }
      keys.append(key)
      index = word.next
    }
    return keys.count == count && count > 0 ? keys : nil
  }

  /// A subscript that is a key of its own; `nil` for a number or a variable that holds one.
  func key(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    let key = text.filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
    guard let first = key.first, !ByteClass.isDigit(first), first != UInt8(ascii: "-"),
      first != UInt8(ascii: "@"), first != UInt8(ascii: "*"),
      !key.contains(UInt8(ascii: "$")), !key.contains(UInt8(ascii: "`")),
      state.index(of: key[...]) == nil
    else { return nil }
    return Array(key)
  }

  /// `NAME[number]=value`, `NAME[key]=value`; another subscript makes the whole array unknown.
  mutating func setElement(
    _ word: SyntaxWord, _ name: ArraySlice<UInt8>, _ value: [Word.Piece], _ tree: SyntaxTree
  ) {
    let open = Int(word.nameEnd) + 1
    var close = open
    while close < Int(word.end), tree.bytes[close] != 93 { close += 1 }
    var elements: [[Word.Piece]] = []
    var keys: [[UInt8]] = []
    if let index = state.index(of: name) {
      elements = state.variables[index].elements ?? [state.variables[index].value]
      keys = state.variables[index].keys ?? []
    }
    if keys.count == elements.count, elements.count < 256, let key = key(tree.bytes[open..<close]) {
      if let known = keys.lastIndex(of: key) {
        elements[known] = value
      } else {
        keys.append(key)
        elements.append(value)
      }
      state.set(name, to: elements.first ?? [], elements: elements, keys: keys)
      return
    }
    if let wanted = Arithmetic.value(of: tree.bytes[open..<close]), wanted >= 0, wanted < 64 {
      while elements.count <= wanted { elements.append([]) }
      elements[wanted] = value
    } else {
      elements = [[.unknown]]
    }
    state.set(name, to: elements.first ?? [], elements: elements)
  }
}
