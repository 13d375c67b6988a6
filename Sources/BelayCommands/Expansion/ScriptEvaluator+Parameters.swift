/// Parameter expansion.
extension ScriptEvaluator {
  mutating func expandParameter(
    _ part: SyntaxPart, _ tree: SyntaxTree, into builder: inout FieldBuilder
  ) {
    let name = tree.bytes[Int(part.start)..<Int(part.end)]
    if let list = list(named: name, part, tree), part.operation == .none || part.operation == .slice
    {
      addList(sliced(list, part, tree), part, isStar: isStar(name, part, tree), to: &builder)
      return
    }
    switch part.operation {
    case .length where part.hasSubscript:
      let count = list(named: name, part, tree)?.count
      let isKnown = state.index(of: name) != nil
      builder.add(
        isKnown ? count.map { .literal(Array(String($0).utf8)) } ?? .unknown : .unknown)
    case .indirect:
      var named = part
      named.operation = .none
      guard let all = ShellState.alternatives(of: value(of: name, part, tree)), all.count == 1,
        !part.hasSubscript, all[0].allSatisfy(ByteClass.isName)
      else {
        // `for v in GITHUB_TOKEN NPM_TOKEN; do echo "${!v}"; done`
        noteIndirectSecret(name, named, tree)
        // `for v in $(compgen -e); do echo "${!v}"; done` shows them all.
        if listsVariables { shownSecret = Array("SECRET".utf8) }
        builder.add(.unknown)
        return
      }
      add(value(of: all[0][...], named, tree), quoted: part.isQuoted, to: &builder)
    case .none:
      add(value(of: name, part, tree), quoted: part.isQuoted, to: &builder)
    case .useDefault, .assignDefault, .useAlternate, .orError:
      addDefault(name, part, tree, to: &builder)
    case .other where listsByPrefix(part, tree):
      // `${!AWS_@}`: the names of some.
      if ServiceVariables.isService(name) { listsVariables = true }
      builder.add(.unknown)
    default:
      // The operand may hold commands.
      let operand = expandSingle(parts: part.child, tree)
      let shown = shownSecret
      let result = transformed(value(of: name, part, tree), part, operand, tree)
      // `${TOKEN:0:4}` tells whether it is set, and little more.
      if part.operation == .slice, let text = operand.text, text.count > 2,
        text[text.count - 1] <= 52,
        text[text.count - 2] == 58
      {
        shownSecret = shown
      }
      add(result, quoted: part.isQuoted, to: &builder)
    }
  }

  /// Notes a secret that one of the names which `name` may hold stands for.
  private mutating func noteIndirectSecret(
    _ name: ArraySlice<UInt8>, _ part: SyntaxPart, _ tree: SyntaxTree
  ) {
    guard !part.hasSubscript,
      let all = ShellState.alternatives(of: value(of: name, part, tree)), all.count > 1
    else { return }
    for other in all where !other.isEmpty && other.allSatisfy(ByteClass.isName) {
      _ = value(of: other[...], part, tree)
    }
  }

  /// Whether the part is `${!prefix@}` or `${!prefix*}`.
  private func listsByPrefix(_ part: SyntaxPart, _ tree: SyntaxTree) -> Bool {
    let (start, end) = (Int(part.start), Int(part.end))
    guard start > 0, end < tree.bytes.count else { return false }
    return tree.bytes[start - 1] == 33 && (tree.bytes[end] == 64 || tree.bytes[end] == 42)
  }

  /// `$HOME`.
  func valueOfHome() -> [Word.Piece] {
    if let index = state.index(of: [72, 79, 77, 69]) { return state.variables[index].value }
    return [.literal(Array(context.home.utf8))]
  }

  /// Whether the script says anything about the variable.
  private func isSet(_ name: ArraySlice<UInt8>) -> Bool {
    if name.count == 1, ByteClass.isDigit(name[name.startIndex]) { return true }
    return state.index(of: name) != nil || name.matches("HOME") || name.matches("PWD")
      || name.matches("IFS") || name.matches("HISTFILE")
  }

  /// The value of a parameter without what is done to it.
  private mutating func value(
    of name: ArraySlice<UInt8>, _ part: SyntaxPart, _ tree: SyntaxTree
  ) -> [Word.Piece] {
    guard let first = name.first else { return [.unknown] }
    if let index = state.index(of: name) {
      let variable = state.variables[index]
      guard let elements = variable.elements else {
        return part.hasSubscript && !isZero(part, tree) ? [] : variable.value
      }
      if !part.hasSubscript { return elements.first ?? [] }
      guard let wanted = Arithmetic.value(of: subscriptText(part, tree)) else {
        if let keys = variable.keys, keys.count == elements.count,
          let key = key(subscriptText(part, tree)), let at = keys.lastIndex(of: key)
        {
          return elements[at]
        }
        // A key that is not known: it may be any of the elements.
        guard let first = elements.first else { return [.unknown] }
        return elements.dropFirst().reduce(first) { ShellState.join($0, $1) }
      }
      let at = wanted < 0 ? elements.count + wanted : wanted
      return elements.indices.contains(at) ? elements[at] : []
    }
    if ByteClass.isDigit(first) {
      guard name.count < 4, let number = Arithmetic.value(of: name) else { return [.unknown] }
      if number == 0 { return state.zero }
      return number <= state.positionals.count ? state.positionals[number - 1] : []
    }
    if first == 35 { return [.literal(Array(String(state.positionals.count).utf8))] }
    if name.count == 4, name.matches("HOME") { return valueOfHome() }
    if name.count == 3 {
      if name.matches("PWD") { return [directoryPiece(state.cwd)] }
      if name.matches("IFS") { return [.literal([32, 9, 10])] }
    }
    if name.matches("SHELL") { return [.literal(Array("/bin/bash".utf8))] }
    if name.count == 8, name.matches("HISTFILE") {
      return [.literal(Array(context.home.utf8) + Array("/.bash_history".utf8))]
    }
    if name.matches("OLDPWD") { return [directoryPiece(state.previousDirectory)] }
    if name.count == 10, name.matches("CODEX_HOME") {
      return [.literal(Array(context.codexHome.utf8))]
    }
    if name.count == 14, name.matches("XDG_STATE_HOME") { return baseFolder(context.stateFolder) }
    if name.count == 15, name.matches("XDG_CONFIG_HOME") { return baseFolder(context.configFolder) }
    if part.operation != .length, part.operation != .useAlternate, SecretNames.contains(name) {
      shownSecret = Array(name)
    }
    return [.unknown]
  }

  /// The folder that holds Belay's own, `folder`; not known where that goes by another name.
  private func baseFolder(_ folder: String) -> [Word.Piece] {
    let path = LexicalPath(absolute: folder)
    guard ByteText.equal(path.name, "belay"), let parent = path.parent else { return [.unknown] }
    return [.literal(parent.bytes)]
  }

  private func subscriptText(_ part: SyntaxPart, _ tree: SyntaxTree) -> ArraySlice<UInt8> {
    tree.bytes[Int(part.subscriptStart)..<Int(part.subscriptEnd)]
  }

  private func isZero(_ part: SyntaxPart, _ tree: SyntaxTree) -> Bool {
    let text = subscriptText(part, tree)
    return text.matches("0") || text.matches("@") || text.matches("*")
  }

  private func isStar(_ name: ArraySlice<UInt8>, _ part: SyntaxPart, _ tree: SyntaxTree) -> Bool {
    name.matches("*") || part.hasSubscript && subscriptText(part, tree).matches("*")
  }

  /// The elements behind `$@`, `$*`, `${x[@]}` and `${x[*]}`.
  private func list(
    named name: ArraySlice<UInt8>, _ part: SyntaxPart, _ tree: SyntaxTree
  ) -> [[Word.Piece]]? {
    if name.count == 1, name.first == 64 || name.first == 42 { return state.positionals }
    guard part.hasSubscript else { return nil }
    let wanted = subscriptText(part, tree)
    guard wanted.matches("@") || wanted.matches("*") else { return nil }
    guard let index = state.index(of: name) else { return [[.unknown]] }
    return state.variables[index].elements ?? [state.variables[index].value]
  }

  /// `${@:2}`, `${x[@]:1:2}`.
  private mutating func sliced(
    _ list: [[Word.Piece]], _ part: SyntaxPart, _ tree: SyntaxTree
  ) -> [[Word.Piece]] {
    guard part.operation == .slice else { return list }
    let operand = expandSingle(parts: part.child, tree)
    guard let bounds = SliceBounds(operand) else { return [[.unknown]] }
    let isPositional = !part.hasSubscript
    let all = isPositional ? [[.literal([98, 97, 115, 104])]] + list : list
    return Array(all[bounds.range(in: all.count)])
  }

  private mutating func addList(
    _ list: [[Word.Piece]], _ part: SyntaxPart, isStar: Bool, to builder: inout FieldBuilder
  ) {
    // `"$*"` is a word even if there is nothing in it.
    if list.isEmpty, isStar, part.isQuoted { builder.open() }
    for (index, element) in list.enumerated() {
      if isTooComplex { return }
      if index > 0 {
        if part.isQuoted && isStar || builder.mode == .single {
          builder.add(separators.prefix(1))
        } else {
          builder.endField()
        }
      }
      add(element, quoted: part.isQuoted, to: &builder)
    }
  }

  /// `-`, `=`, `+`, `?`.
  private mutating func addDefault(
    _ name: ArraySlice<UInt8>, _ part: SyntaxPart, _ tree: SyntaxTree,
    to builder: inout FieldBuilder
  ) {
    let known = isSet(name) || list(named: name, part, tree) != nil
    var current = known ? value(of: name, part, tree) : []
    if let list = list(named: name, part, tree) { current = list.flatMap { $0 } }
    let isMissing =
      !known || current.isEmpty && (part.isDoubled || name.first.map(ByteClass.isDigit) == true)
    let isPartlyEmpty = current.contains { piece in
      if case .oneOf(let all) = piece { return all.contains([]) }
      return false
    }
    switch part.operation {
    case .useAlternate:
      if isMissing {
        if known { return }
        // It may be set in the environment.
        if let alternate {
          if alternate { expandOperand(part, tree, into: &builder) }
          return
        }
        if builder.mode == .arguments { isAlternateNeeded = true }
        let word = operand(part, tree)
        add(ShellState.join([], word), quoted: part.isQuoted, to: &builder)
      } else {
        expandOperand(part, tree, into: &builder)
      }
    case .orError:
      let message = operand(part, tree)
      _ = message
      add(
        isMissing && !known ? [.unknown] : current, quoted: part.isQuoted, to: &builder)
    default:
      if isMissing {
        if part.operation == .assignDefault { state.set(name, to: operand(part, tree)) }
        expandOperand(part, tree, into: &builder)
      } else if isPartlyEmpty, !part.isQuoted, operand(part, tree).hasBlank {
        // A quoted operand stays one word, a value does not.
        builder.add(.unknown)
      } else if isPartlyEmpty {
        add(
          withoutEmpty(current, operand(part, tree)), quoted: part.isQuoted, to: &builder)
      } else {
        // What stands in the operand does not run, but saying so costs certainty about the value.
        add(current, quoted: part.isQuoted, to: &builder)
      }
    }
  }

  /// A value in which the operand stands for every alternative that is empty.
  private func withoutEmpty(
    _ value: [Word.Piece], _ operand: [Word.Piece]
  ) -> [Word.Piece] {
    guard let all = ShellState.alternatives(of: value),
      let others = ShellState.alternatives(of: operand), let last = others.last
    else { return ShellState.join(value, operand) }
    var results: [[UInt8]] = []
    for (index, bytes) in all.enumerated() {
      results.append(bytes.isEmpty ? (index < others.count ? others[index] : last) : bytes)
    }
    return [.oneOf(results)]
  }

  private mutating func operand(_ part: SyntaxPart, _ tree: SyntaxTree) -> [Word.Piece] {
    expandSingle(parts: part.child, tree)
  }

  /// Adds the operand as it stands there: unquoted parts of it split.
  private mutating func expandOperand(
    _ part: SyntaxPart, _ tree: SyntaxTree, into builder: inout FieldBuilder
  ) {
    if part.isQuoted { builder.open() }
    var index = part.child
    while index != SyntaxTree.none {
      let item = tree.parts[Int(index)]
      if item.kind == .literal, !item.isQuoted {
        let bytes = Array(tree.bytes[Int(item.start)..<Int(item.end)])
        if bytes.first == 126, index == part.child {
          add(valueOfHome(), quoted: true, to: &builder)
          builder.addSplitting(Array(bytes.dropFirst()))
        } else {
          builder.addSplitting(bytes)
        }
      } else {
        expandPart(item, tree, into: &builder)
      }
      index = tree.parts[Int(index)].next
    }
  }

  /// Lengths, prefixes, suffixes, replacements and slices of known values.
  private func transformed(
    _ value: [Word.Piece], _ part: SyntaxPart, _ operand: [Word.Piece], _ tree: SyntaxTree
  ) -> [Word.Piece] {
    guard let all = ShellState.alternatives(of: value) else { return [.unknown] }
    let text = tree.bytes[Int(part.operandStart)..<Int(part.operandEnd)]
    var results: [[UInt8]] = []
    for bytes in all {
      guard let result = transformed(bytes, part, operand, text) else { return [.unknown] }
      // One for each value, so that they stay the values of one world each.
      results.append(result)
    }
    guard let first = results.first else { return [.unknown] }
    for result in results where result != first { return [.oneOf(results)] }
    return first.isEmpty ? [] : [.literal(first)]
  }

  private func transformed(
    _ bytes: [UInt8], _ part: SyntaxPart, _ operand: [Word.Piece], _ text: ArraySlice<UInt8>
  ) -> [UInt8]? {
    switch part.operation {
    case .length:
      return Array(String(bytes.count).utf8)
    case .removePrefix, .removeSuffix:
      guard let pattern = ShellState.alternatives(of: operand), pattern.count == 1 else {
        return nil
      }
      return part.operation == .removePrefix
        ? PatternRemoval.prefix(bytes, pattern[0], longest: part.isDoubled)
        : PatternRemoval.suffix(bytes, pattern[0], longest: part.isDoubled)
    case .replace:
      // A quoted slash would have to be told from the one that divides.
      for byte in text where byte == 92 || byte == 39 || byte == 34 { return nil }
      guard let all = ShellState.alternatives(of: operand), all.count == 1 else { return nil }
      return PatternRemoval.replacing(bytes, all[0], everywhere: part.isDoubled)
    case .slice:
      guard let bounds = SliceBounds(operand) else { return nil }
      return Array(bytes[bounds.range(in: bytes.count)])
    case .other:
      return Letters.changed(bytes, text)
    default:
      return nil
    }
  }
}
