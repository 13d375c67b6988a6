import BelayModel

extension SecretScanner {
  /// How far behind a name its value may begin.
  private static var valueDistance: Int { 100 }

  /// Judges the assignment of a value to the name that a keyword is a part of.
  mutating func judgeGeneric(
    _ group: UInt16, _ start: Int, _ text: UnsafeBufferPointer<UInt8>, _ state: inout ScanState
  ) {
    let span = unsafe Span(_unsafeElements: text)
    // Of "api key" the second word is the name.
    let isPhrase = start + 4 < span.count && span[start + 3] == 0x20
    let start = isPhrase && ByteClass.isLetter(span[start + 4]) ? start + 4 : start
    judgeCompared(group, start, span, &state)
    guard var position = Self.assignment(span, behind: start) else { return }
    position = Self.behindAccessors(position, in: span)
    if judgeBraced(group, start, position, span, &state) { return }
    let end = min(text.count, position + Self.valueDistance)
    var tries = 0
    var lines = 0
    while position < end {
      if span[position] == 0x0A {
        lines += 1
        if lines > 2 { return }
      }
      if span[position] == UInt8(ascii: "-"), span[position - 1] == UInt8(ascii: ":") {
        // `${NAME:-value}`
        position += 1
      } else if !Self.mayBeginValue(span, position) {
        position += 1
        continue
      }
      tries += 1
      if let name = AssignedName.before(position, in: span, from: max(0, start - 80)),
        name.range.contains(start) || name.range.contains(start + 1)
      {
        if judgeValue(group, name, position, span, &state) { return }
        // It may have been the type of a declaration.
      }
      // A type with its length, or in the lines behind a name its type.
      if tries == 4 { return }
      position += 1
      while position < end, RunSearch.isRunByte(span[position]) { position += 1 }
    }
  }

  /// The offset behind the name that goes on at `start`, if an assignment may follow.
  private static func assignment(_ text: Span<UInt8>, behind start: Int) -> Int? {
    var position = start
    if position < text.count, !ByteClass.isName(text[position]) { position += 1 }
    while position < text.count, position - start < 60, ByteClass.isName(text[position]) {
      position += 1
    }
    let nameEnd = position
    if position < text.count, text[position] == UInt8(ascii: "[") {
      // `char password[64] = …`
      position += 1
      while position < text.count, ByteClass.isDigit(text[position]) { position += 1 }
    }
    let closing = position
    while position < text.count, position - closing < 8,
      isClosing(text[position]) || text[position] == UInt8(ascii: "*")
    {
      position += 1
    }
    guard position < text.count else { return nil }
    switch text[position] {
    case UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: ">"), UInt8(ascii: ","),
      UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: "~"), UInt8(ascii: "("), UInt8(ascii: "!"):
      return nameEnd
    case UInt8(ascii: "-"):
      return position > nameEnd && position + 1 < text.count
        && text[position + 1] == UInt8(ascii: ">") ? nameEnd : nil
    case UInt8(ascii: "<"):
      guard position + 1 < text.count else { return nil }
      // The end of an element, or R's `name <- …`.
      return text[position + 1] == UInt8(ascii: "/") || text[position + 1] == UInt8(ascii: "-")
        ? nameEnd : nil
    case UInt8(ascii: ";"):
      return BackwardReader.isDefined(nameStart(start, in: text), in: text) ? nameEnd : nil
    case 0x0A, 0x0D, UInt8(ascii: "{"):
      // The value stands in an element or pair of its own in the next line.
      return nameEnd
    default:
      guard position > nameEnd,
        isWordStart(text[position])
          || ByteClass.isQuote(text[position - 1]) && text[position] > 0x20
      else { return nil }
      if Self.isAlternative(position, in: text) { return nameEnd }
      // A type, an attribute or the value itself.
      if TokenBoundary.goesOn(position, in: text, for: 12) { return nameEnd }
      // `password "…"`
      if position > nameEnd + 1, ByteClass.isQuote(text[position - 1]) { return nameEnd }
      if AssignedName.isVerb(text, at: position) || isDeclared(text, start) { return nameEnd }
      var next = position
      while next < text.count, next - position < 30, text[next] != 0x0A {
        if text[next] == UInt8(ascii: "=") { return nameEnd }
        next += 1
      }
      return start > 1 && isFlag(text, start) ? nameEnd : nil
    }
  }

  /// Whether the name around `start` follows a word that gives values to names by nothing but a space:
  /// `ENV NAME value`, `#define NAME value`, `set NAME value`.
  private static func isDeclared(_ text: Span<UInt8>, _ start: Int) -> Bool {
    var position = start
    while position > 0, start - position < 40, ByteClass.isName(text[position - 1]) {
      position -= 1
    }
    guard position > 3, text[position - 1] == 0x20 else { return false }
    var end = position - 1
    position = end
    // `set -gx NAME value`
    while position > 0, end - position < 8, ByteClass.isLetter(text[position - 1]) { position -= 1 }
    if position > 2, text[position - 1] == UInt8(ascii: "-"), text[position - 2] == 0x20 {
      end = position - 2
    }
    position = end
    while position > 0, end - position < 8, ByteClass.isLetter(text[position - 1]) { position -= 1 }
    return WordList.holds(
      "|env|set|arg|define|setenv|setx|export|", text.extracting(position..<end))
  }

  private static func isWordStart(_ byte: UInt8) -> Bool {
    if ByteClass.isAlphanumeric(byte) { return true }
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "."),
      UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "_"),
      UInt8(ascii: "%"), UInt8(ascii: "^"), UInt8(ascii: "+"):
      return true
    default: return false
    }
  }

  /// Whether nothing but a space may stand between a `=` and the value at `start`.
  private static func isRightBehindSign(_ start: Int, in text: Span<UInt8>) -> Bool {
    let last = text[start - 1]
    return last == UInt8(ascii: "=")
      || last == 0x20 && start > 1 && text[start - 2] == UInt8(ascii: "=")
  }

  /// Where the name around `start` begins.
  private static func nameStart(_ start: Int, in text: Span<UInt8>) -> Int {
    var position = start
    while position > 0, start - position < 40, ByteClass.isName(text[position - 1]) {
      position -= 1
    }
    return position
  }

  /// Whether the name around `start` is an option of a command: `--name`.
  private static func isFlag(_ text: Span<UInt8>, _ start: Int) -> Bool {
    let position = nameStart(start, in: text)
    return position + 1 < text.count && text[position] == UInt8(ascii: "-")
  }

  static func isClosing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "\\"),
      UInt8(ascii: "]"), UInt8(ascii: ")"), UInt8(ascii: "}"), UInt8(ascii: "?"), 0x20, 0x09:
      true
    default: false
    }
  }

  /// Whether a value may begin at a place: something visible behind an opening or a space.
  static func mayBeginValue(_ text: Span<UInt8>, _ position: Int) -> Bool {
    guard position > 0, position + 6 <= text.count else { return false }
    switch text[position] {
    case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "("),
      UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: "\\"), 0x7F...0xFF:
      return false
    case UInt8(ascii: "="), UInt8(ascii: "&"), UInt8(ascii: ":"), UInt8(ascii: ","),
      UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ">"),
      UInt8(ascii: "|"), UInt8(ascii: ";"):
      return opensQuote(position - 1, in: text)
    default: break
    }
    // The sign of a block of YAML.
    if text[position] == UInt8(ascii: "-"), text[position + 1] == 0x0A { return false }
    switch text[position - 1] {
    case 0x20, 0x09, 0x0A, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"),
      UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: ">"), UInt8(ascii: "("),
      UInt8(ascii: "["), UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: ";"):
      return true
    default: return false
    }
  }

  /// Whether a double or single quote at a place begins a text and does not end one.
  private static func opensQuote(_ place: Int, in text: Span<UInt8>) -> Bool {
    guard place > 0, text[place] == UInt8(ascii: "\"") || text[place] == UInt8(ascii: "'") else {
      return false
    }
    switch text[place - 1] {
    case 0x20, UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ","):
      return true
    default: return false
    }
  }

  /// Judges one value; false where another may follow.
  private mutating func judgeValue(
    _ group: UInt16, _ name: AssignedName, _ start: Int, _ text: Span<UInt8>,
    _ state: inout ScanState
  ) -> Bool {
    guard let value = AssignedValue.read(text, at: start) else { return false }
    // `redis://:<password>@host`
    if text[start] == UInt8(ascii: "@"), text[start - 1] == UInt8(ascii: ">"),
      value.range.upperBound == text.count || text[value.range.upperBound] != UInt8(ascii: "<")
    {
      return true
    }
    let kind = Self.kind(of: name, in: text)
    guard kind != .none, kind != .harmless, !Elision.cuts(value.range, of: text) else {
      return true
    }
    if judgeJoined(start, value.range.upperBound, text, &state) { return true }
    if value.isFramed, Self.isKey(value.range, in: text) { return false }
    if name.link == .block, !Self.endsLine(value.range.upperBound, in: text) { return true }
    let isRow = Self.isRow(name, value.range, in: text)
    if name.link == .argument, !isRow, !Self.isFirst(name.range.lowerBound, start, in: text) {
      // `"name": "…", "value": "…"`: what is the value comes later.
      return false
    }
    if name.link == .space,
      !Self.isNext(name.range.upperBound, start, in: text, isCall: value.isFramed)
    {
      // What a function returns comes behind its parameters.
      return text[name.range.upperBound] != UInt8(ascii: "(") || value.isFramed
    }
    if !value.isFramed, name.link == .argument && !isRow || Self.isCode(text, name, value) {
      return false
    }
    let verdict = CredentialValue.judge(
      text.extracting(value.range), kind, isFramed: value.isFramed,
      name: text.extracting(name.range), isAssigned: Self.isRightBehindSign(start, in: text))
    if verdict == .none { return value.isFramed && text[start] != UInt8(ascii: "$") }
    if Self.isExcused(verdict, name, kind, value, in: text) { return true }
    append(verdict, group, value.range, text, &state)
    return true
  }

  /// Takes a value for a secret of the rule that its verdict belongs to.
  func append(
    _ verdict: CredentialValue.Verdict, _ group: UInt16, _ range: Range<Int>,
    _ text: Span<UInt8>, _ state: inout ScanState
  ) {
    let index: UInt16
    switch verdict {
    case .none: return
    case .key: index = 0
    case .password: index = 1
    case .hexadecimal: index = 2
    }
    guard !Self.isNoneByPlace(range, in: text) else { return }
    let rules = RuleCatalog.group(Int(group))
    state.candidates.append(
      ScanState.Candidate(
        rule: RuleReference(group: group, index: index), range: range, verification: .none,
        severity: rules[Int(index)].severity, specificity: rules[Int(index)].specificity,
        preview: SecretPreview.text(length: range.count)))
  }
}
