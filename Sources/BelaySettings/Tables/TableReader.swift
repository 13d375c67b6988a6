/// One table of a policy file, its keys checked: every table type reads its values through it.
///
/// Each method reports what is wrong and returns `nil`, so that a file's problems all appear at once.
struct TableReader {
  /// The table's node.
  let node: Int
  /// What messages call the table, for example `[[command]]`.
  let title: String
  /// The line the table begins in.
  let line: Int

  /// Checks that the table has no other keys than `keys` and those that are dealt with elsewhere.
  init(
    _ node: Int, title: String, keys: [StaticString], others: [StaticString] = [],
    in reader: inout PolicyReader
  ) {
    self.node = node
    self.title = title
    line = reader.document.line(of: node)
    for child in reader.document.children(of: node) {
      if reader.document.hasKey(child, among: keys) { continue }
      if reader.document.hasKey(child, among: others) { continue }
      if reader.isFull {
        reader.fault("", at: line)
        continue
      }
      let key = reader.document.key(of: child)
      let known = keys.map { "\($0)" }
      let suggestion =
        Spelling.nearest(to: key, among: known).map { "did you mean `\($0)`?" }
        ?? "known are \(known.joined(separator: ", "))"
      reader.fault(
        "unknown key `\(Excerpt.of(key))` in \(title)", at: reader.document.line(of: child),
        suggestion: suggestion)
    }
  }

  /// The line of a key, of the table where the key is missing.
  func line(of key: StaticString, in reader: borrowing PolicyReader) -> Int {
    reader.document.member(key, of: node).map { reader.document.line(of: $0) } ?? line
  }

  /// The value of a key that may be missing, if it is of the right kind.
  func value(
    _ key: StaticString, _ kind: TOMLDocument.Kind, in reader: inout PolicyReader
  ) -> Int? {
    guard let value = reader.document.member(key, of: node) else { return nil }
    guard reader.document.kind(of: value) == kind else {
      wrongKind(value, "`\(key)`", expected: kind.name, in: &reader)
      return nil
    }
    return value
  }

  /// Text that may be missing but not empty.
  func text(_ key: StaticString, in reader: inout PolicyReader) -> String? {
    value(key, .string, in: &reader).flatMap { text(at: $0, "`\(key)`", in: &reader) }
  }

  /// Text that has to be there.
  func requiredText(
    _ key: StaticString, example: StaticString, in reader: inout PolicyReader
  ) -> String? {
    guard has(key, example: example, in: &reader) else { return nil }
    return text(key, in: &reader)
  }

  /// A number from 0 to `limit`, whole or not, that may be missing.
  func amount(_ key: StaticString, upTo limit: Double, in reader: inout PolicyReader) -> Double? {
    guard let value = reader.document.member(key, of: node) else { return nil }
    let number: Double
    switch reader.document.kind(of: value) {
    case .integer: number = Double(reader.document.integer(of: value))
    case .float: number = reader.document.float(of: value)
    default:
      wrongKind(value, "`\(key)`", expected: "a number", in: &reader)
      return nil
    }
    guard number >= 0, number <= limit else {
      reader.fault(
        "`\(key)` in \(title) must be from 0 to \(Int(limit))",
        at: reader.document.line(of: value))
      return nil
    }
    return number
  }

  /// Whether a switch is on; off if it is missing.
  func flag(_ key: StaticString, in reader: inout PolicyReader) -> Bool {
    value(key, .boolean, in: &reader).map { reader.document.integer(of: $0) != 0 } ?? false
  }

  /// A list of texts; empty if it is missing.
  func texts(_ key: StaticString, in reader: inout PolicyReader) -> [String]? {
    guard reader.document.member(key, of: node) != nil else { return [] }
    guard let array = value(key, .array, in: &reader) else { return nil }
    return texts(of: array, "`\(key)`", in: &reader)
  }

  /// One text or a list of texts, which has to be there and not empty.
  func textOrTexts(_ key: StaticString, in reader: inout PolicyReader) -> [String]? {
    guard let node = reader.document.member(key, of: node) else { return nil }
    switch reader.document.kind(of: node) {
    case .string: return text(key, in: &reader).map { [$0] }
    case .array: return texts(key, in: &reader)
    default:
      wrongKind(node, "`\(key)`", expected: "a string or an array of strings", in: &reader)
      return nil
    }
  }

  /// One of a few words, which has to be there.
  func requiredChoice<Choice>(
    _ key: StaticString, of names: [String], example: StaticString,
    in reader: inout PolicyReader, make: (String) -> Choice?
  ) -> Choice? {
    guard let name = requiredText(key, example: example, in: &reader) else { return nil }
    if let choice = make(name) { return choice }
    reader.fault(
      "`\(key)` in \(title) must be one of \(names.joined(separator: ", "));"
        + " found \(Excerpt.quoted(name))",
      at: line(of: key, in: reader),
      suggestion: Spelling.nearest(to: name, among: names).map { "did you mean \"\($0)\"?" })
    return nil
  }

  /// Words of a command: an array whose elements are words or arrays of alternatives.
  func words(_ key: StaticString, in reader: inout PolicyReader) -> [[String]]? {
    guard let array = value(key, .array, in: &reader), isWithinLimit(array, "`\(key)`", in: &reader)
    else { return nil }
    var words: [[String]] = []
    for element in reader.document.children(of: array) {
      switch reader.document.kind(of: element) {
      case .string:
        guard let word = text(at: element, "a word of `\(key)`", in: &reader) else { return nil }
        words.append([word])
      case .array:
        guard let choices = texts(of: element, "a list in `\(key)`", in: &reader) else {
          return nil
        }
        words.append(choices)
      default:
        wrongKind(
          element, "an element of `\(key)`", expected: "a string or an array of strings",
          in: &reader)
        return nil
      }
    }
    return words
  }

  /// Whether a required key is there; its value is not looked at.
  func has(_ key: StaticString, example: StaticString, in reader: inout PolicyReader) -> Bool {
    if reader.document.member(key, of: node) != nil { return true }
    reader.fault("\(title) needs `\(key)`", at: line, suggestion: "add \(key) = \(example)")
    return false
  }

  private func texts(
    of array: Int, _ name: @autoclosure () -> String, in reader: inout PolicyReader
  ) -> [String]? {
    guard isWithinLimit(array, name(), in: &reader) else { return nil }
    var texts: [String] = []
    for element in reader.document.children(of: array) {
      guard reader.document.kind(of: element) == .string else {
        wrongKind(element, "an element of \(name())", expected: "a string", in: &reader)
        return nil
      }
      guard let text = text(at: element, "an element of \(name())", in: &reader) else { return nil }
      texts.append(text)
    }
    return texts
  }

  private func text(
    at value: Int, _ name: @autoclosure () -> String, in reader: inout PolicyReader
  ) -> String? {
    let text = reader.document.string(of: value)
    let line = reader.document.line(of: value)
    if text.utf8.count > PolicyLimits.textLength {
      reader.fault(
        "\(name()) in \(title) is longer than \(PolicyLimits.textLength) bytes", at: line)
      return nil
    }
    if text.utf8.allSatisfy({ $0 == UInt8(ascii: " ") || (9...13).contains($0) }) {
      reader.fault(
        "\(name()) in \(title) is empty", at: line, suggestion: "remove it, or fill it in")
      return nil
    }
    if text.utf8.contains(0) {
      reader.fault("\(name()) in \(title) holds a NUL character", at: line)
      return nil
    }
    return text
  }

  private func isWithinLimit(
    _ array: Int, _ name: @autoclosure () -> String, in reader: inout PolicyReader
  ) -> Bool {
    let line = reader.document.line(of: array)
    let count = reader.document.count(of: array)
    if count == 0 {
      reader.fault(
        "\(name()) in \(title) is empty", at: line, suggestion: "remove it, or fill it in")
    } else if count > PolicyLimits.elements {
      reader.fault(
        "\(name()) in \(title) has more than \(PolicyLimits.elements) elements", at: line)
    }
    return (1...PolicyLimits.elements).contains(count)
  }

  private func wrongKind(
    _ value: Int, _ name: String, expected: String, in reader: inout PolicyReader
  ) {
    let kind = reader.document.kind(of: value)
    let needsBrackets = kind == .string && expected == TOMLDocument.Kind.array.name
    reader.fault(
      "\(name) in \(title) must be \(expected); found \(kind.name)",
      at: reader.document.line(of: value),
      suggestion: needsBrackets ? "write [\"...\"]" : nil)
  }
}
