/// `find` and `fd`: what they run and delete.
extension ScriptEvaluator {
  /// `find -exec` and its kin, `fd -x`: the program itself and what it runs.
  mutating func runActions(_ call: Call) -> [Word.Piece] {
    let number = emit(call)
    // `find` and `gfind` on one side, `fd` and `fdfind` on the other.
    let isFind = !TextDecoder.lastComponent(call.argv[0].literal ?? []).begins(with: "fd")
    let tests = isFind ? startOfTests(call) : nil
    var found =
      isFind ? tests.map { foundPath(call, $0) } ?? [.unknown] : foundByPattern(call)
    let printed = found
    foundPaths = (number, found)
    var hasRun = false
    var index = 1
    while index < call.argv.count {
      guard let option = call.argv[index].literal, option.first == 45 else {
        index += 1
        continue
      }
      index += 1
      let isAction =
        isFind && option.isOne(of: "-exec|-execdir|-ok|-okdir")
        || !isFind && option.isOne(of: "-x|-X|--exec|--exec-batch")
      if let tests, isAction || option.matches("-delete") {
        found = foundPath(call, tests, before: index - 1)
      }
      if isFind, option.matches("-delete") { runDeletion(found, call) }
      guard isAction else { continue }
      let start = index
      while index < call.argv.count, !isActionEnd(call.argv, index, start) { index += 1 }
      guard index > start else { continue }
      var inner = call
      inner.redirections = []
      // `-execdir` runs in the folder of each: what it found is named from the root.
      let isElsewhere = option.count > 5 && option.last == 114
      let paths = isElsewhere ? absolute(found, call) : found
      inner.argv = call.argv[start..<index].map {
        replacing([123, 125], in: $0, by: paths)
      }
      if !isFind, !call.argv[start..<index].contains(where: { contains($0, [123, 125]) }) {
        inner.argv.append(Word(pieces: found, range: call.range))
      }
      if isElsewhere { inner.cwd = nil }
      inner.input = Input()
      inner.via.append(isFind ? "find \(String(decoding: option, as: UTF8.self))" : "fd -x")
      _ = execute(&inner)
      hasRun = true
    }
    return hasRun || printed == [.unknown] ? [.unknown] : printed + [.literal([10])]
  }

  /// A path that was found, seen from the root.
  private func absolute(_ found: [Word.Piece], _ call: Call) -> [Word.Piece] {
    guard case .literal(let head)? = found.first, head.first != 47, let folder = call.cwd else {
      return found
    }
    return [.literal(Array(folder.utf8) + [47] + head)] + found.dropFirst()
  }

  /// `-delete` is `rm -f` of what is found.
  private mutating func runDeletion(_ found: [Word.Piece], _ call: Call) {
    var inner = call
    inner.redirections = []
    inner.input = Input()
    inner.via.append("find -delete")
    inner.argv = [
      Word(literal: [114, 109], range: call.range), Word(literal: [45, 102], range: call.range),
      Word(pieces: found, range: call.range),
    ]
    emit(inner)
  }

  private func isActionEnd(_ argv: [Word], _ index: Int, _ start: Int) -> Bool {
    guard let text = argv[index].literal, text.count == 1 else { return false }
    if text[0] == 59 { return true }
    return text[0] == 43 && index > start && argv[index - 1].literal == [123, 125]
  }

  /// The folder that is searched, and where the tests begin; `nil` where a folder is not known.
  private func startOfTests(_ call: Call) -> (folder: [UInt8]?, index: Int)? {
    var index = 1
    while index < call.argv.count, let text = call.argv[index].literal, text.count == 2,
      text[0] == 45, text[1] == 72 || text[1] == 76 || text[1] == 80
    {
      index += 1
    }
    var start: [UInt8]?
    while index < call.argv.count {
      guard let text = call.argv[index].literal else { return nil }
      if text.first == 45 || text == [40] || text == [33] { break }
      // A second folder: both are possible.
      if start != nil { return nil }
      start = text
      index += 1
    }
    return (start, index)
  }

  /// What `{}` stands for in the action at `end`, or what is printed: something below the folder that is
  /// searched, of the name that is searched for; everything in it if nothing narrows the search.
  private func foundPath(
    _ call: Call, _ tests: (folder: [UInt8]?, index: Int), before end: Int? = nil
  ) -> [Word.Piece] {
    FindTests.pieces(
      below: tests.folder ?? [46],
      tests: call.argv[tests.index..<max(tests.index, end ?? call.argv.count)],
      isAction: end != nil)
  }

  /// What `fd` finds: something of the name that its pattern spells out.
  private func foundByPattern(_ call: Call) -> [Word.Piece] {
    var isValue = false
    var ending: [UInt8] = []
    for index in call.argv.indices.dropFirst() {
      guard let text = call.argv[index].literal else { return [.unknown] }
      if isValue {
        isValue = false
        if call.argv[index - 1].literal?.last == 101 { ending = [46] + text }
        continue
      }
      if text.isOne(of: "-x|-X|--exec|--exec-batch") { break }
      if text.first == 45 {
        // `-t f`, `-e log`, `-d 2`
        isValue = text.count == 2 && ByteText.isOne(of: "t|e|d|E|c|j|S|o", [text[1]])
        continue
      }
      if text == [46] {
        // Everything in the folder that is named behind the pattern.
        let next = index + 1 < call.argv.count ? call.argv[index + 1].literal ?? [] : []
        let folder =
          next.isEmpty || next.first == 45
          ? call.argv.lazy.compactMap { $0.literal }.first { $0.first == 47 || $0.first == 126 }
          : next
        return [.literal((folder ?? [46]) + [47]), .glob([42] + ending)]
      }
      // `^\.env$`
      let name = text.filter { $0 != 94 && $0 != 36 && $0 != 92 }
      let isName = name.allSatisfy { ByteText.isWord($0) || $0 == 46 || $0 == 45 }
      // The pattern may stand anywhere in a name, but nobody means another one.
      let isWhole = text.first == 94 && text.last == 36 || BuildOutput.isUnmistakable(name[...])
      return isName && (name.first == 46 || isWhole)
        ? [.unknown, .literal([47] + name)] : [.unknown]
    }
    return ending.isEmpty ? [.unknown] : [.literal([46, 47]), .glob([42] + ending)]
  }
}
