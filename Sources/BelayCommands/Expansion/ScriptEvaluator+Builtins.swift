/// Builtins that change what later words mean.
extension ScriptEvaluator {
  /// Carries out a builtin that is known here; `nil` for anything else, also where the builtin is
  /// recorded like a program.
  mutating func runBuiltin(_ name: ArraySlice<UInt8>, _ call: inout Call) -> [Word.Piece]? {
    guard let first = name.first else { return nil }
    switch first {
    case 99:
      guard name.matches("cd") else { return nil }
      emit(call)
      changeDirectory(call.argv)
      isLastReliable = true
      return []
    case 112:
      if name.matches("pushd") {
        emit(call)
        changeDirectory(call.argv)
        isLastReliable = true
        return []
      }
      if name.matches("popd") {
        emit(call)
        state.change(to: state.previousDirectory)
        return []
      }
      if name.matches("printf"), call.argv.count > 2, call.argv[1].literal == [45, 118],
        let variable = call.argv[2].literal
      {
        emit(call)
        let value = TextPrinter.printf(Array(call.argv.dropFirst(3))) ?? [.unknown]
        state.set(variable[...], to: value)
        noteVariable(variable[...], value, call.range)
        return []
      }
      return nil
    case 101:
      if name.matches("export") { return declare(call) }
      if name.matches("exit") { return end(call) }
      return nil
    case 100: return name.matches("declare") ? declare(call) : nil
    case 108: return name.matches("local") ? declare(call) : nil
    case 114:
      if name.matches("readonly") { return declare(call) }
      if name.matches("return") { return end(call) }
      if name.matches("read") || name.matches("readarray") { return read(call) }
      return nil
    case 109: return name.matches("mapfile") ? read(call) : nil
    case 116:
      if name.matches("typeset") { return declare(call) }
      if name.matches("trap") { return trap(call) }
      return nil
    case 117:
      if name.matches("unset") {
        emit(call)
        let isFunction = call.argv.count > 1 && call.argv[1].literal?.matches("-f") == true
        for word in call.argv.dropFirst() {
          guard let name = word.literal, name.first != 45 else { continue }
          if isFunction || state.index(of: name[...]) == nil {
            state.functions.removeAll { $0.name == name }
          }
          if !isFunction { state.set(name[...], to: []) }
        }
        isLastReliable = true
        return []
      }
      if name.matches("unalias") { state.aliases = [] }
      return nil
    case 97:
      guard name.matches("alias") else { return nil }
      emit(call)
      for word in call.argv.dropFirst() {
        guard let text = word.literal, let equals = text.firstIndex(of: 61), equals > 0 else {
          continue
        }
        if state.aliases.count < 64 {
          state.aliases.append((Array(text[..<equals]), Array(text[(equals + 1)...])))
        }
      }
      return []
    case 115:
      if name.matches("set") { return set(call) }
      if name.matches("shift") {
        var count = 1
        if call.argv.count > 1 {
          count = call.argv[1].literal.flatMap { Arithmetic.value(of: $0[...]) } ?? 1
        }
        state.positionals.removeFirst(min(max(count, 0), state.positionals.count))
        return []
      }
      return nil
    default:
      return nil
    }
  }

  /// `exit` and `return`.
  private mutating func end(_ call: Call) -> [Word.Piece] {
    emit(call)
    state.hasEnded = true
    return []
  }

  /// `export`, `declare`, `local`, `readonly`, `typeset`.
  private mutating func declare(_ call: Call) -> [Word.Piece] {
    emit(call)
    isLastReliable = true
    let isLocal =
      !activeFunctions.isEmpty
      && call.argv[0].literal?.isOne(of: "local|declare|typeset") == true
    var isReference = false
    for word in call.argv.dropFirst() {
      guard case .literal(let head)? = word.pieces.first else { continue }
      if head.first == 45 {
        if head.contains(110) { isReference = call.argv[0].literal?.first != 101 }
        continue
      }
      if isLocal, locals.count < 256 {
        let name = Array(head.prefix { $0 != 61 && $0 != 43 })
        locals.append((name, state.variable(name)))
      }
      guard let equals = head.firstIndex(of: 61), equals > 0 else { continue }
      var nameEnd = equals
      let isAppend = head[equals - 1] == 43
      if isAppend { nameEnd -= 1 }
      var value = Array(word.pieces.dropFirst())
      if equals + 1 < head.count {
        value.insert(.literal(Array(head[(equals + 1)...])), at: 0)
      }
      let name = head[..<nameEnd]
      if isAppend, let index = state.index(of: name) {
        var before = state.variables[index].value
        ScriptEvaluator.append(value, to: &before)
        value = before
      }
      if isReference {
        if case .literal(let target)? = value.first, value.count == 1 {
          state.refer(name, to: target)
        } else {
          state.set(name, to: [.unknown])
        }
        continue
      }
      state.set(name, to: value)
      if call.argv[0].literal?.first == 101 {
        // `export` itself is recorded already.
        runCodeVariable(name, value, word.range)
      } else {
        noteVariable(name, value, word.range)
      }
    }
    return []
  }

  /// `set -- a b`; options alone change nothing here.
  private mutating func set(_ call: Call) -> [Word.Piece] {
    emit(call)
    isLastReliable = true
    var index = 1
    while index < call.argv.count {
      guard let text = call.argv[index].literal, text.first == 45 || text.first == 43 else { break }
      index += 1
      if text == [45, 45] || text == [45] {
        state.positionals = call.argv[index...].map { $0.pieces }
        return []
      }
      if text.last == 111 { index += 1 }
    }
    if index < call.argv.count { state.positionals = call.argv[index...].map { $0.pieces } }
    return []
  }

  /// `cd` and `pushd`.
  private mutating func changeDirectory(_ argv: [Word]) {
    var index = 1
    while index < argv.count, let text = argv[index].literal, text.count > 1, text.first == 45 {
      index += 1
      if text == [45, 45] { break }
    }
    guard index < argv.count else {
      if let home = ShellState.alternatives(of: valueOfHome()), home.count == 1 {
        state.change(to: DirectoryPath.joined(nil, home[0]))
      } else {
        state.change(to: nil)
      }
      return
    }
    guard let target = argv[index].literal else {
      state.change(to: temporaryFolder(argv[index]))
      return
    }
    if target == [45] {
      state.change(to: state.previousDirectory)
    } else if !target.isEmpty {
      state.change(to: DirectoryPath.joined(state.cwd, target))
    }
  }

  /// A folder that `mktemp` made, or one in it: known to lie among the temporary ones.
  private func temporaryFolder(_ word: Word) -> String? {
    guard case .literal(let head)? = word.pieces.first,
      head.begins(with: "/tmp/") || head.begins(with: "/var/tmp/")
    else { return nil }
    var path: [UInt8] = []
    for piece in word.pieces {
      switch piece {
      case .literal(let text): path += text
      case .unknown: path += Array("XXXXXX".utf8)
      case .oneOf, .glob: return nil
      }
    }
    return DirectoryPath.joined(nil, path)
  }

  /// `read`, `readarray`, `mapfile`: from known text the values are known.
  private mutating func read(_ call: Call) -> [Word.Piece] {
    emit(call)
    var names: [[UInt8]] = []
    defer { if loopDepth > 0, loopReads.count < 16 { loopReads += names } }
    var isArray = call.argv[0].literal != Array("read".utf8)
    var index = 1
    while index < call.argv.count {
      guard let text = call.argv[index].literal else { return [] }
      index += 1
      if text.first == 45 {
        if text.contains(97) { isArray = true }
        if let last = text.last,
          [100, 105, 110, 78, 112, 116, 117, 79, 115, 99, 67].contains(last),
          !(last == 115 && text.count >= 2), isArray == false || last != 116
        {
          index += 1
        }
        continue
      }
      names.append(text)
    }
    if names.isEmpty { names = [isArray ? Array("MAPFILE".utf8) : Array("REPLY".utf8)] }
    let all = call.input.text.flatMap { ShellState.alternatives(of: ScriptEvaluator.trimmed($0)) }
    guard let all, all.count == 1 else {
      if !isArray, names.count == 1, let line = openLine(of: call) {
        state.set(names[0][...], to: line)
        return []
      }
      // What comes from the network stays that, word by word.
      let isTainted = call.input.text.map { CodeText.isTainted($0) } ?? false
      let value = [isTainted ? ScriptEvaluator.downloadMark : .unknown]
      for name in names { state.set(name[...], to: value, elements: isArray ? [value] : nil) }
      return []
    }
    let lines = all[0].split(separator: 10).map { Array($0) }
    if isArray {
      let fields =
        call.argv[0].literal == Array("read".utf8)
        ? FieldDivisor(separators: readSeparators(call)).fields(of: lines.first ?? [], count: 256)
        : lines
      let elements = fields.prefix(256).map { [Word.Piece.literal($0)] }
      state.set(names[0][...], to: elements.first ?? [], elements: Array(elements))
      return []
    }
    let divisor = FieldDivisor(separators: readSeparators(call))
    if loopDepth > 0 || lines.count > 1, names.count == 1 {
      var value: [Word.Piece] =
        lines.first.map { [.literal(divisor.fields(of: $0, count: 1)[0])] } ?? []
      for line in lines.dropFirst().prefix(ShellState.alternativeLimit + 1) {
        value = ShellState.join(value, [.literal(divisor.fields(of: line, count: 1)[0])])
      }
      state.set(names[0][...], to: value)
      return []
    }
    let fields = divisor.fields(of: lines.first ?? [], count: names.count)
    for (position, name) in names.enumerated() {
      let field = position < fields.count ? fields[position] : []
      state.set(name[...], to: field.isEmpty ? [] : [.literal(field)])
    }
    return []
  }

  /// The line that a program prints which is known in part, as a path that `find` finds is.
  private func openLine(of call: Call) -> [Word.Piece]? {
    guard let text = call.input.text, !CodeText.isTainted(text),
      case .literal(let head)? = text.first,
      !head.isEmpty, text.last == .literal([10])
    else { return nil }
    let line = Array(text.dropLast())
    for piece in line {
      if case .literal(let bytes) = piece, bytes.contains(10) { return nil }
    }
    return line.count > 1 ? line : nil
  }

  /// What divides the fields that `read` reads: `IFS` of the command, else of the shell.
  private func readSeparators(_ call: Call) -> [UInt8] {
    for variable in call.environment where variable.name.utf8.elementsEqual("IFS".utf8) {
      if let value = variable.value.literal { return value }
    }
    return separators
  }

  /// `trap 'commands' SIGNAL`: they run sooner or later.
  private mutating func trap(_ call: Call) -> [Word.Piece] {
    emit(call)
    var index = 1
    if index < call.argv.count, call.argv[index].literal == [45, 45] { index += 1 }
    guard call.argv.count > index + 1 else { return [] }
    let text = call.argv[index]
    if let literal = text.literal, literal.isEmpty || literal.first == 45 { return [] }
    if state.traps.count < 16 { state.traps.append(text) }
    _ = runCode(text.pieces, call, mark: "trap", isolates: true)
    return []
  }
}
