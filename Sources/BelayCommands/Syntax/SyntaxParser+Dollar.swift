/// Expansions: everything that begins with `$`, a backtick, `<(` or `>(`.
extension SyntaxParser {
  /// Reads what the `$` at the position begins.
  mutating func readDollar(quoted: Bool, into list: inout PartList) {
    let start = position
    let next = peek(1)
    switch next {
    case 40:
      readParenthesis(quoted: quoted, into: &list)
    case 123:
      readBraces(quoted: quoted, into: &list)
    case 39 where !quoted:
      readEscapes(into: &list)
    case 34 where !quoted:
      position += 2
      readQuotedText(closing: 34, into: &list)
    case 91:
      readOldArithmetic(quoted: quoted, into: &list)
    case 64, 42, 35, 63, 45, 36, 33, 48...57:
      position += 2
      append(SyntaxPart(.parameter, start: start + 1, end: position, quoted: quoted), to: &list)
    default:
      guard ByteClass.isNameStart(next) else {
        position += 1
        append(SyntaxPart(.literal, start: start, end: position, quoted: quoted), to: &list)
        return
      }
      position += 2
      while position < limit, ByteClass.isName(bytes[position]) { position += 1 }
      append(SyntaxPart(.parameter, start: start + 1, end: position, quoted: quoted), to: &list)
    }
  }

  /// Reads `$'...'`.
  private mutating func readEscapes(into list: inout PartList) {
    let start = position + 2
    var at = start
    while at < limit, bytes[at] != 39 { at += bytes[at] == 92 ? 2 : 1 }
    let end = min(at, limit)
    append(SyntaxPart(.escapes, start: start, end: end, quoted: true), to: &list)
    if at >= limit {
      position = limit
      fail("$' without a second '")
    } else {
      position = at + 1
    }
  }

  /// `$((` or `$(`.
  private mutating func readParenthesis(quoted: Bool, into list: inout PartList) {
    let start = position
    if peek(2) == 40 {
      let mark = mark()
      position += 3
      var parts = PartList()
      let end = readArithmetic(into: &parts)
      switch end {
      case .closed:
        var part = SyntaxPart(.arithmetic, start: start + 3, end: position - 2, quoted: quoted)
        part.child = parts.first
        append(part, to: &list)
        return
      case .unclosed:
        var part = SyntaxPart(.arithmetic, start: start + 3, end: position, quoted: quoted)
        part.child = parts.first
        append(part, to: &list)
        if !isFailing { fail("\"$((\" without \"))\"") }
        return
      case .notArithmetic:
        rewind(to: mark)
        // Chains end where the tree was cut.
        if list.last >= Int32(truncatingIfNeeded: tree.parts.count) { list = PartList() }
        if list.last != SyntaxTree.none { tree.parts[Int(list.last)].next = SyntaxTree.none }
        if isFailing { return }
      }
    }
    position += 2
    readCommands(.command, start: start, quoted: quoted, into: &list)
  }

  /// Reads `<( )` or `>( )`.
  mutating func readProcess(isInput: Bool, into list: inout PartList) {
    let start = position
    position += 2
    readCommands(
      isInput ? .processInput : .processOutput, start: start, quoted: false, into: &list)
  }

  /// The list of a substitution, and its `)`.
  private mutating func readCommands(
    _ kind: SyntaxPart.Kind, start: Int, quoted: Bool, into list: inout PartList
  ) {
    guard enter() else { return }
    defer { leave() }
    let outer = pendingHeredocs
    pendingHeredocs = []
    substitutionDepth += 1
    let keeps = keepsCarriageReturn
    keepsCarriageReturn = false
    let condition = conditionDepth
    conditionDepth = 0
    var part = SyntaxPart(kind, start: start, end: start, quoted: quoted)
    part.child = parseList(allowsEmpty: true)
    substitutionDepth -= 1
    keepsCarriageReturn = keeps
    conditionDepth = condition
    // `x=$(cat <<E)`: the body stands behind the line.
    pendingHeredocs = outer + pendingHeredocs
    if !isFailing {
      if position < limit, bytes[position] == 41 {
        position += 1
      } else {
        fail("expected \")\" but found \(describeToken())")
      }
    }
    part.end = offset
    append(part, to: &list)
  }

  /// `` `...` ``: only its end is found here; what it holds is parsed when it is expanded.
  mutating func readBacktick(quoted: Bool, into list: inout PartList) {
    let start = position + 1
    var at = start
    while at < limit, bytes[at] != 96 { at += bytes[at] == 92 ? 2 : 1 }
    let end = min(at, limit)
    append(SyntaxPart(.backtick, start: start, end: end, quoted: quoted), to: &list)
    if at >= limit {
      position = limit
      fail("` without a second one")
    } else {
      position = at + 1
    }
  }

  /// Reads `$[...]`.
  private mutating func readOldArithmetic(quoted: Bool, into list: inout PartList) {
    guard enter() else { return }
    defer { leave() }
    let start = position
    position += 2
    var open = 1
    var parts = PartList()
    while position < limit, !isFailing {
      switch bytes[position] {
      case 91:
        open += 1
        position += 1
      case 93:
        open -= 1
        position += 1
        if open == 0 {
          var part = SyntaxPart(.arithmetic, start: start + 2, end: position - 1, quoted: quoted)
          part.child = parts.first
          append(part, to: &list)
          return
        }
      default:
        readExpression(into: &parts)
      }
    }
    if !isFailing { fail("\"$[\" without \"]\"") }
  }

  /// Reads `${...}`.
  private mutating func readBraces(quoted: Bool, into list: inout PartList) {
    guard enter() else { return }
    defer { leave() }
    let start = position
    position += 2
    switch current {
    case 32, 9, 10, 124:
      readCurrentShell(start: start, quoted: quoted, into: &list)
      return
    default: break
    }
    var part = SyntaxPart(.parameter, start: position, end: position, quoted: quoted)
    readParameterName(&part)
    readOperation(&part)
    part.operandStart = offset
    var operand = PartList()
    readOperand(of: part, quoted: quoted, into: &operand)
    part.operandEnd = offset
    part.child = operand.first
    append(part, to: &list)
    if isFailing { return }
    if position < limit { position += 1 } else { fail("\"${\" without \"}\"") }
  }

  /// `${ commands; }` and `${|commands; }`, which newer shells run in place.
  private mutating func readCurrentShell(start: Int, quoted: Bool, into list: inout PartList) {
    position += 1
    var part = SyntaxPart(.command, start: start, end: start, quoted: quoted)
    part.child = parseList(allowsEmpty: true)
    expect(.closeBrace, "}")
    part.end = offset
    append(part, to: &list)
  }

  /// `!`, `#`, the name and its subscript.
  private mutating func readParameterName(_ part: inout SyntaxPart) {
    if current == 33, ByteClass.isName(peek(1)) || peek(1) == 64 {
      part.operation = .indirect
      position += 1
    } else if current == 35, peek(1) != 125, ByteClass.isName(peek(1)) || isSpecialName(peek(1)) {
      part.operation = .length
      position += 1
    }
    part.start = offset
    if ByteClass.isNameStart(current) {
      while position < limit, ByteClass.isName(bytes[position]) { position += 1 }
    } else if ByteClass.isDigit(current) {
      while position < limit, ByteClass.isDigit(bytes[position]) { position += 1 }
    } else if isSpecialName(current), current != 36 || peek(1) != 123 && peek(1) != 40 {
      // `${${x}}` names nothing, but bash looks for the end of what is inside.
      position += 1
    }
    part.end = offset
    if current == 91, let close = parameterSubscriptEnd() {
      part.hasSubscript = true
      part.subscriptStart = offset + 1
      part.subscriptEnd = Int32(truncatingIfNeeded: close)
    }
  }

  private func isSpecialName(_ byte: UInt8) -> Bool {
    switch byte {
    case 64, 42, 35, 63, 45, 36, 33: true
    default: false
    }
  }

  /// Where the subscript at the position ends if it is a plain one; others are read as operands.
  private func parameterSubscriptEnd() -> Int? {
    var at = position + 1
    while at < limit, at - position < 64 {
      switch bytes[at] {
      case 93: return at
      case 36, 96, 34, 39, 92, 125, 10, 91: return nil
      default: at += 1
      }
    }
    return nil
  }

  /// The operator behind the name.
  private mutating func readOperation(_ part: inout SyntaxPart) {
    if part.hasSubscript { position = Int(part.subscriptEnd) + 1 }
    let byte = current
    if byte == 125 { return }
    guard part.operation == .none else {
      part.operation = .other
      return
    }
    var step = 1
    switch byte {
    case 58:
      part.isDoubled = true
      step = 2
      switch peek(1) {
      case 45: part.operation = .useDefault
      case 61: part.operation = .assignDefault
      case 43: part.operation = .useAlternate
      case 63: part.operation = .orError
      default:
        part.operation = .slice
        step = 1
      }
    case 45: part.operation = .useDefault
    case 61: part.operation = .assignDefault
    case 43: part.operation = .useAlternate
    case 63: part.operation = .orError
    case 35, 37, 47:
      part.operation = byte == 35 ? .removePrefix : byte == 37 ? .removeSuffix : .replace
      if peek(1) == byte {
        part.isDoubled = true
        step = 2
      }
    default:
      part.operation = .other
      return
    }
    position += step
  }

  /// The text up to the closing `}`, which stays unread.
  private mutating func readOperand(
    of part: SyntaxPart, quoted: Bool, into list: inout PartList
  ) {
    // Between double quotes the word of `:-` and its kin is quoted, single quotes included.
    let isDefault: Bool
    switch part.operation {
    case .useDefault, .assignDefault, .useAlternate, .orError: isDefault = true
    default: isDefault = false
    }
    var run = position
    while position < limit, !isFailing {
      switch bytes[position] {
      case 125:
        flushOperand(run, quoted, into: &list)
        return
      case 39:
        if quoted, isDefault {
          // The quotes stay, but they still pair.
          position += 1
          while position < limit, bytes[position] != 39 { position += 1 }
          if position >= limit { fail("' without a second one") } else { position += 1 }
        } else {
          flushOperand(run, quoted, into: &list)
          readSingleQuotes(into: &list)
          run = position
        }
      case 34:
        flushOperand(run, quoted, into: &list)
        position += 1
        readQuotedText(closing: 34, into: &list)
        run = position
      case 92:
        flushOperand(run, quoted, into: &list)
        if peek(1) == 10 {
          position += 2
          run = position
        } else if quoted, !QuoteRemoval.isEscapable(peek(1)), peek(1) != 125 {
          run = position
          position = min(position + 2, limit)
        } else {
          let end = min(position + 2, limit)
          append(
            SyntaxPart(.literal, start: min(position + 1, end), end: end, quoted: true), to: &list)
          position = end
          run = position
        }
      case 36:
        flushOperand(run, quoted, into: &list)
        readDollar(quoted: quoted, into: &list)
        run = position
      case 96:
        flushOperand(run, quoted, into: &list)
        readBacktick(quoted: quoted, into: &list)
        run = position
      case 60, 62:
        if !quoted, peek(1) == 40 {
          flushOperand(run, quoted, into: &list)
          readProcess(isInput: bytes[position] == 60, into: &list)
          run = position
        } else {
          position += 1
        }
      case 0:
        flushOperand(run, quoted, into: &list)
        append(
          SyntaxPart(.unknown, start: position, end: position + 1, quoted: quoted), to: &list)
        position += 1
        run = position
      default:
        position += 1
      }
    }
    if !isFailing { flushOperand(run, quoted, into: &list) }
  }

  private mutating func flushOperand(_ run: Int, _ quoted: Bool, into list: inout PartList) {
    guard position > run else { return }
    var part = SyntaxPart(.literal, start: run, end: position, quoted: quoted)
    if !quoted {
      for byte in bytes[run..<position] where ByteClass.isPattern(byte) { part.hasPattern = true }
    }
    append(part, to: &list)
  }
}
