/// `[[ ]]`, and arithmetic.
extension SyntaxParser {
  mutating func parseConditional() -> Int32 {
    let node = add(SyntaxNode(.conditional, start: position))
    position += 2
    var words = WordList()
    conditionDepth += 1
    parseAlternatives(&words)
    conditionDepth -= 1
    tree.nodes[Int(node)].word = words.first
    if isFailing { return node }
    skipNewlines()
    if isConditionEnd() {
      position += 2
    } else {
      fail("expected \"]]\" but found \(describeToken())")
    }
    return node
  }

  private func isConditionEnd() -> Bool {
    current == 93 && peek(1) == 93 && endsWord(2)
  }

  private mutating func parseAlternatives(_ words: inout WordList) {
    guard enter() else { return }
    defer { leave() }
    while !isFailing {
      parseTerm(&words)
      if isFailing { return }
      skipNewlines()
      let byte = current
      guard byte == 38 || byte == 124, peek(1) == byte else { return }
      position += 2
    }
  }

  private mutating func parseTerm(_ words: inout WordList) {
    skipNewlines()
    while current == 33, endsWord(1) {
      position += 1
      skipNewlines()
    }
    if current == 40 {
      position += 1
      parseAlternatives(&words)
      if isFailing { return }
      skipNewlines()
      if current == 41 { position += 1 } else { fail("expected \")\" in \"[[\"") }
      return
    }
    guard !isConditionEnd(), let first = readWord() else {
      fail("unexpected \(describeToken()) in \"[[\"")
      return
    }
    append(first, to: &words)
    let begin = Int(first.start)
    let isUnary =
      first.end - first.start == 2 && bytes[begin] == 45 && isUnaryLetter(bytes[begin + 1])
    skipBlanks()
    if position >= limit || isTermEnd() {
      if position < limit, isUnary || current == 10 {
        fail("unexpected \(describeToken()) in \"[[\"")
      }
      return
    }
    if isUnary, !isBinaryOperator() {
      readOperand(&words)
      return
    }
    var isRegular = false
    if current == 60 || current == 62 {
      position += 1
    } else {
      guard let name = readWord() else {
        fail("unexpected \(describeToken()) in \"[[\"")
        return
      }
      let text = bytes[Int(name.start)..<Int(name.end)]
      isRegular = text.matches("=~")
      if !isRegular, !isOperator(text) {
        position = Int(name.start)
        fail("expected an operator but found \(describeToken())")
        return
      }
    }
    skipBlanks()
    readOperand(&words, isRegular: isRegular)
  }

  /// The operators with one operand.
  private func isUnaryLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 97...104, 107, 110...112, 114...120, 122, 71, 76, 78, 79, 82, 83: byte != 113
    default: false
    }
  }

  /// Whether a binary operator stands here, though the word before looks like a unary one.
  private func isBinaryOperator() -> Bool {
    guard current == 61 || current == 33 else { return false }
    return peek(1) == 61 || peek(1) == 126 || endsWord(1)
  }

  private func isOperator(_ text: ArraySlice<UInt8>) -> Bool {
    if text.isOne(of: "=|==|!=") { return true }
    return text.count == 3
      && text.isOne(of: "-eq|-ne|-lt|-le|-gt|-ge|-nt|-ot|-ef")
  }

  private mutating func readOperand(_ words: inout WordList, isRegular: Bool = false) {
    skipBlanks()
    guard !isTermEnd() || current == 40, let word = readWord(inCondition: isRegular) else {
      fail("unexpected \(describeToken()) in \"[[\"")
      return
    }
    append(word, to: &words)
  }

  private func isTermEnd() -> Bool {
    switch current {
    case 41, 10: true
    case 38, 124: true
    default: isConditionEnd()
    }
  }

  /// How an arithmetic expression ended.
  enum ArithmeticEnd {
    case closed
    case notArithmetic
    case unclosed
  }

  /// Reads behind `((` to `))`, collecting the expansions on the way.
  mutating func readArithmetic(into list: inout PartList) -> ArithmeticEnd {
    guard enter() else { return .unclosed }
    defer { leave() }
    var open = 0
    while position < limit, !isFailing {
      switch bytes[position] {
      case 40:
        open += 1
        position += 1
      case 41:
        if open == 0 {
          guard peek(1) == 41 else { return .notArithmetic }
          position += 2
          return .closed
        }
        open -= 1
        position += 1
      default:
        readExpression(into: &list)
      }
    }
    return .unclosed
  }

  /// One byte, quote or expansion of an expression.
  mutating func readExpression(into list: inout PartList) {
    switch bytes[position] {
    case 92:
      position = min(position + 2, limit)
    case 36:
      readDollar(quoted: true, into: &list)
    case 96:
      readBacktick(quoted: true, into: &list)
    case 34:
      position += 1
      readQuotedText(closing: 34, into: &list)
    case 39:
      readSingleQuotes(into: &list)
    case 0:
      append(SyntaxPart(.unknown, start: position, end: position, quoted: true), to: &list)
      position += 1
    default:
      position += 1
    }
  }
}
