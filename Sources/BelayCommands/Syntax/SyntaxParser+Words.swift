/// Words and the quotes in them.
extension SyntaxParser {
  /// Reads the word at the position; `nil` if none begins there.
  ///
  /// With `assigns`, `NAME=value` is an assignment, and with `isCommand` the word stands where a command
  /// begins. With `inCondition` the word is the regular
  /// expression of `[[ =~ ]]`, where parentheses and bars are ordinary.
  mutating func readWord(
    assigns: Bool = false, isCommand: Bool = false, inCondition: Bool = false
  ) -> SyntaxWord? {
    guard position < limit else { return nil }
    let start = position
    var word = SyntaxWord(start: start)
    if assigns, readAssignmentName(&word, isCommand: isCommand) {
      if current == 40 {
        readElements(&word)
        word.end = offset
        return word
      }
    }
    if !inCondition, word.nameEnd == SyntaxTree.none, readPlain(&word) { return word }
    var list = PartList()
    let hasTilde = readUnquoted(&word, into: &list, inCondition: inCondition)
    subscriptLimit = 0
    if position == start { return nil }
    word.end = offset
    word.part = list.first
    if list.first == list.last, list.first != SyntaxTree.none, word.nameEnd == SyntaxTree.none {
      let part = tree.parts[Int(list.first)]
      word.isPlain =
        part.kind == .literal && !part.isQuoted && !part.hasPattern && !word.hasBrace
        && !hasTilde && part.end - part.start == word.end - word.start
    }
    return word
  }

  /// Reads a word without anything special in it, by far the commonest kind.
  private mutating func readPlain(_ word: inout SyntaxWord) -> Bool {
    var at = position
    while at < limit, !ByteClass.isSpecial(bytes[at]) { at += 1 }
    guard at > position else { return false }
    if at < limit {
      switch bytes[at] {
      case 32, 10, 9, 59, 124, 38, 41: break
      default: return false
      }
    }
    position = at
    word.end = offset
    word.isPlain = true
    return true
  }

  /// Steps over `NAME=`, `NAME+=`, `NAME[subscript]=` if that is what stands here.
  private mutating func readAssignmentName(
    _ word: inout SyntaxWord, isCommand: Bool
  ) -> Bool {
    guard ByteClass.isNameStart(current) else { return false }
    let start = position
    var at = position + 1
    while at < limit, ByteClass.isName(bytes[at]) { at += 1 }
    guard at < limit else { return false }
    let nameEnd = at
    if bytes[at] == 91 {
      guard let close = subscriptEnd(from: at) else {
        if isCommand { noteSubscript(from: at) }
        return false
      }
      at = close
      word.hasSubscript = true
    }
    var isAppend = false
    if at + 1 < limit, bytes[at] == 43, bytes[at + 1] == 61 {
      isAppend = true
      at += 1
    }
    guard at < limit, bytes[at] == 61 else {
      if word.hasSubscript, isCommand { noteSubscript(from: nameEnd) }
      word.hasSubscript = false
      return false
    }
    if word.hasSubscript {
      position = nameEnd + 1
      var parts = PartList()
      while position < at - (isAppend ? 2 : 1), !isFailing { readExpression(into: &parts) }
      word.subscriptPart = parts.first
      // An expansion that runs past the bracket shows that this is none.
      if position > at || isFailing {
        position = start
        isFailing = false
        word.hasSubscript = false
        return false
      }
    }
    word.isAppend = isAppend
    word.nameEnd = Int32(truncatingIfNeeded: nameEnd)
    position = at + 1
    return true
  }

  /// Finds the end of a subscript that makes everything up to it part of the word.
  ///
  /// Where a command begins, bash reads `a[ b; c ]d` so. What has quotes or expansions is not read so here.
  private mutating func noteSubscript(from at: Int) {
    var open = 0
    var index = at
    let end = min(limit, at + 256)
    loop: while index < end {
      switch bytes[index] {
      case 91: open += 1
      case 93:
        open -= 1
        if open == 0 {
          subscriptLimit = index
          return
        }
      case 36:
        let next = index + 1 < limit ? bytes[index + 1] : 0
        guard ByteClass.isBlank(next) || next == 93 || next == 10 else { break loop }
      case 0, 34, 39, 92, 96, 128...255: break loop
      default: break
      }
      index += 1
    }
    // It looks for the bracket as far as the script goes.
    if tree.error == nil, !isSubscriptClosed(from: at) { note("\"[\" without \"]\"") }
  }

  /// Whether a `]` closes the `[` at `at` somewhere; also where too much was looked through already.
  private mutating func isSubscriptClosed(from at: Int) -> Bool {
    var closing: [UInt8] = []
    var index = at
    while index < limit, reread < Limit.reread {
      let byte = bytes[index]
      let next = index + 1 < limit ? bytes[index + 1] : 0
      index += 1
      reread += 1
      if byte == closing.last {
        closing.removeLast()
        if closing.isEmpty { return true }
      } else if closing.last == 39 {
        continue
      } else if byte == 92 {
        index += 1
      } else if byte == 36, next == 123 || next == 40 {
        closing.append(next == 123 ? 125 : 41)
        index += 1
      } else if byte == 34 || byte == 96 || byte == 39 && closing.last != 34 {
        closing.append(byte)
      } else if byte == 91, closing.last ?? 93 == 93 {
        closing.append(93)
      } else if byte == 40, closing.last == 41 {
        closing.append(41)
      }
    }
    return reread >= Limit.reread
  }

  /// The position behind the `]` that closes the `[` at `at`, within one line and 256 bytes.
  private func subscriptEnd(from at: Int) -> Int? {
    var open = 0
    var index = at
    let end = min(limit, at + 256)
    while index < end {
      switch bytes[index] {
      case 91: open += 1
      case 93:
        open -= 1
        if open == 0 { return index + 1 }
      case 10: return nil
      case 92: index += 1
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Reads `( words )` of an array.
  private mutating func readElements(_ word: inout SyntaxWord) {
    guard enter() else { return }
    defer { leave() }
    let open = position
    position += 1
    var elements = WordList()
    word.isArray = true
    while !isFailing {
      skipNewlines()
      if current == 41, position < limit {
        position += 1
        break
      }
      guard position < limit, let element = readElement() else {
        if position >= limit { position = open }
        fail("unexpected \(describeToken()) in an array")
        if position == open { position = limit }
        break
      }
      append(element, to: &elements)
    }
    word.part = elements.first
  }

  /// `[subscript]=value` as an element is an ordinary word except that `[` begins no pattern.
  private mutating func readElement() -> SyntaxWord? {
    if current == 91, let close = subscriptEnd(from: position), close < limit, bytes[close] == 61 {
      let start = position
      position = close + 1
      var word = SyntaxWord(start: start)
      var list = PartList()
      _ = readUnquoted(&word, into: &list, inCondition: false)
      word.part = list.first
      word.end = offset
      return word
    }
    if current == 91 { noteSubscript(from: position) }
    return readWord()
  }

  /// The loop over an unquoted word: literal runs, quotes, expansions; whether a `~` stands where it
  /// may expand.
  private mutating func readUnquoted(
    _ word: inout SyntaxWord, into list: inout PartList, inCondition: Bool
  ) -> Bool {
    let start = position
    var hasTilde = false
    var run = position
    var hasPattern = false
    var open = 0
    loop: while position < limit {
      let byte = bytes[position]
      if !ByteClass.isSpecial(byte) {
        position += 1
        continue
      }
      if position < subscriptLimit {
        position += 1
        continue
      }
      switch byte {
      case 42, 63, 91:
        hasPattern = true
        position += 1
      case 123:
        word.hasBrace = true
        position += 1
      case 126:
        if position == start || bytes[position - 1] == 61 { hasTilde = true }
        position += 1
      case 92:
        flush(&run, &hasPattern, into: &list)
        if position + 1 >= limit {
          append(SyntaxPart(.literal, start: position, end: limit, quoted: true), to: &list)
          position = limit
        } else if bytes[position + 1] == 10 {
          position += 2
        } else {
          append(
            SyntaxPart(.literal, start: position + 1, end: position + 2, quoted: true), to: &list)
          word.isQuoted = true
          position += 2
        }
        run = position
      case 39:
        flush(&run, &hasPattern, into: &list)
        word.isQuoted = true
        readSingleQuotes(into: &list)
        run = position
      case 34:
        flush(&run, &hasPattern, into: &list)
        word.isQuoted = true
        position += 1
        readQuotedText(closing: 34, into: &list)
        run = position
      case 36:
        flush(&run, &hasPattern, into: &list)
        if peek(1) == 39 || peek(1) == 34 { word.isQuoted = true }
        readDollar(quoted: false, into: &list)
        run = position
      case 96:
        flush(&run, &hasPattern, into: &list)
        readBacktick(quoted: false, into: &list)
        run = position
      case 0:
        flush(&run, &hasPattern, into: &list)
        append(SyntaxPart(.unknown, start: position, end: position + 1), to: &list)
        position += 1
        run = position
      case 60, 62:
        guard peek(1) == 40 else {
          guard inCondition, open > 0 else { break loop }
          position += 1
          continue
        }
        flush(&run, &hasPattern, into: &list)
        readProcess(isInput: byte == 60, into: &list)
        run = position
      case 40:
        if open > 0 || inCondition || isExtendedPattern(run) {
          open += 1
          hasPattern = true
        } else if position > Int(word.start), isArgument(word) {
          // Bash rejects `app/(group)/page.tsx`; the word as it was meant serves the reader better.
          note("unexpected \"(\"")
          open += 1
        } else {
          break loop
        }
        position += 1
      case 41:
        guard open > 0 else { break loop }
        open -= 1
        position += 1
      case 124:
        guard open > 0 || inCondition, peek(1) != 124 || open > 0 else { break loop }
        position += 1
      case 13:
        if !keepsCarriageReturn, position + 1 == limit || bytes[position + 1] == 10 { break loop }
        position += 1
      case 10 where inCondition && open > 0: position += 1
      case 32, 9, 38, 59:
        guard open > 0, inCondition || hasPattern else { break loop }
        position += 1
      default:
        break loop
      }
      if isFailing { break }
    }
    if !isFailing || run < position { flush(&run, &hasPattern, into: &list) }
    return hasTilde
  }

  /// Whether the `(` at the position belongs to `?( ) *( ) +( ) @( ) !( )`.
  private func isExtendedPattern(_ run: Int) -> Bool {
    guard allowsExtendedPatterns || conditionDepth > 0, position > run else { return false }
    switch bytes[position - 1] {
    case 33, 42, 43, 63, 64: return true
    default: return false
    }
  }

  /// Whether the word is an argument that names a path, so that `(` in it can only be a mistake.
  private func isArgument(_ word: SyntaxWord) -> Bool {
    guard word.nameEnd == SyntaxTree.none, bytes[position - 1] == 47 || tree.error != nil else {
      return false
    }
    return peek(1) != 41
  }

  /// Ends a literal run.
  private mutating func flush(
    _ run: inout Int, _ hasPattern: inout Bool, into list: inout PartList
  ) {
    if position > run {
      var part = SyntaxPart(.literal, start: run, end: position)
      part.hasPattern = hasPattern
      append(part, to: &list)
    }
    hasPattern = false
  }

  /// Reads `'...'`.
  mutating func readSingleQuotes(into list: inout PartList) {
    let start = position + 1
    var at = start
    while at < limit, bytes[at] != 39 { at += 1 }
    append(SyntaxPart(.literal, start: start, end: at, quoted: true), to: &list)
    if at >= limit {
      note("' without a second one")
      position = limit
      isFailing = true
    } else {
      position = at + 1
    }
  }

  /// Reads text as between double quotes, to `closing` or, without one, to the end.
  mutating func readQuotedText(closing: UInt8?, into list: inout PartList) {
    guard enter() else { return }
    defer { leave() }
    var run = position
    var isEmpty = true
    while position < limit, !isFailing {
      let byte = bytes[position]
      switch byte {
      case 34 where closing == 34:
        flushQuoted(run, isEmpty, into: &list)
        position += 1
        return
      case 92:
        let next = peek(1)
        if next == 10 {
          flushQuoted(run, false, into: &list)
          position += 2
          run = position
          isEmpty = false
        } else if next == 36 || next == 96 || next == 92 || next == 34 && closing == 34 {
          flushQuoted(run, false, into: &list)
          run = position + 1
          position += 2
          isEmpty = false
        } else {
          position = min(position + 2, limit)
        }
      case 36:
        flushQuoted(run, false, into: &list)
        readDollar(quoted: true, into: &list)
        run = position
        isEmpty = false
      case 96:
        flushQuoted(run, false, into: &list)
        readBacktick(quoted: true, into: &list)
        run = position
        isEmpty = false
      case 0:
        flushQuoted(run, false, into: &list)
        append(
          SyntaxPart(.unknown, start: position, end: position + 1, quoted: true), to: &list)
        position += 1
        run = position
        isEmpty = false
      default:
        position += 1
      }
    }
    if !isFailing || run < position { flushQuoted(run, isEmpty, into: &list) }
    if closing != nil, !isFailing { fail("\" without a second one") }
  }

  private mutating func flushQuoted(_ run: Int, _ always: Bool, into list: inout PartList) {
    if position > run || always {
      append(SyntaxPart(.literal, start: run, end: position, quoted: true), to: &list)
    }
  }
}
