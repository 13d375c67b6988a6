import BelayModel

/// A call of a rules file with its arguments bound to parameters, as Codex 0.163.0 defines them (seen).
struct CodexRulesCall {
  /// The functions of a rules file.
  static let functions = ["prefix_rule", "host_executable", "network_rule"]

  let name: String
  let line: Int
  private let values: [(name: String, value: StarlarkReader.Value, line: Int)]
  private let lists: [[StarlarkReader.Value]]

  /// Binds the arguments of a call.
  ///
  /// - Throws: an argument that is unknown, given twice or missing.
  init(_ call: StarlarkReader.Call, lists: [[StarlarkReader.Value]]) throws(CodexRulesError) {
    name = call.name
    line = call.line
    self.lists = lists
    let (parameters, required) = Self.parameters(of: call.name)
    var values: [(name: String, value: StarlarkReader.Value, line: Int)] = []
    var hasNames = false
    for (place, argument) in call.arguments.enumerated() {
      if argument.name == nil && hasNames {
        throw CodexRulesError(
          line: argument.line, message: "an argument without a name follows one with a name")
      }
      hasNames = hasNames || argument.name != nil
      if argument.name == nil && place >= parameters.count {
        throw CodexRulesError(line: argument.line, message: "\(call.name) has too many arguments")
      }
      let name = argument.name ?? parameters[place]
      guard parameters.contains(name) else {
        throw CodexRulesError(
          line: argument.line, message: "\(call.name) has no parameter `\(Excerpt.of(name))`",
          suggestion: Spelling.nearest(to: name, among: parameters).map { "did you mean `\($0)`?" }
            ?? "it has \(parameters.joined(separator: ", "))")
      }
      if values.contains(where: { $0.name == name }) {
        throw CodexRulesError(line: argument.line, message: "`\(name)` is given twice")
      }
      values.append((name, argument.value, argument.line))
    }
    self.values = values
    for name in parameters.prefix(required) where !values.contains(where: { $0.name == name }) {
      throw CodexRulesError(line: line, message: "\(call.name) needs `\(name)`")
    }
  }

  /// The names of the parameters in their order, and how many of them are required.
  private static func parameters(of function: String) -> (names: [String], required: Int) {
    switch function {
    case "prefix_rule":
      (["pattern", "decision", "match", "not_match", "justification"], 1)
    case "host_executable": (["name", "paths"], 2)
    default: (["host", "protocol", "decision", "justification"], 3)
    }
  }

  // MARK: - Values

  /// A string argument; `nil` if it is not given.
  func text(_ name: String) throws(CodexRulesError) -> [UInt8]? {
    guard let (value, line) = value(name) else { return nil }
    return try text(value, "`\(name)`", line: line)
  }

  /// The justification, which may not be blank.
  func justification() throws(CodexRulesError) -> String? {
    guard let text = try text("justification") else { return nil }
    let string = String(decoding: text, as: UTF8.self)
    if string.unicodeScalars.allSatisfy({ $0.properties.isWhitespace }) {
      throw CodexRulesError(line: line(of: "justification"), message: "`justification` is empty")
    }
    return string
  }

  /// A list of strings; empty if it is not given.
  func texts(_ name: String) throws(CodexRulesError) -> [[UInt8]] {
    guard let (value, line) = value(name) else { return [] }
    return try texts(value, "`\(name)`", line: line)
  }

  /// The pattern: strings, and lists of alternatives.
  func pattern() throws(CodexRulesError) -> [[String]] {
    guard let (value, line) = value("pattern") else { return [] }
    var pattern: [[String]] = []
    for element in try elements(value, "`pattern`", line: line) {
      let alternatives: [[UInt8]]
      if case .string(let word) = element {
        alternatives = [word]
      } else {
        alternatives = try texts(element, "a list in `pattern`", line: line)
        if alternatives.isEmpty {
          throw CodexRulesError(line: line, message: "a list in `pattern` is empty")
        }
      }
      pattern.append(alternatives.map { String(decoding: $0, as: UTF8.self) })
    }
    if pattern.isEmpty { throw CodexRulesError(line: line, message: "`pattern` is empty") }
    return pattern
  }

  /// Examples as words: strings are split as a shell does, lists are words already.
  func examples(_ name: String) throws(CodexRulesError) -> [[[UInt8]]] {
    guard let (value, line) = value(name) else { return [] }
    var examples: [[[UInt8]]] = []
    for element in try elements(value, "`\(name)`", line: line) {
      let words: [[UInt8]]
      switch element {
      case .string(let text):
        guard let split = ShellWords.split(text) else {
          throw CodexRulesError(
            line: line,
            message: "the example \(Excerpt.quoted(String(decoding: text, as: UTF8.self))) in"
              + " `\(name)` has a quote or backslash without end")
        }
        words = split
      case .list:
        words = try texts(element, "a list in `\(name)`", line: line)
      }
      if words.isEmpty {
        throw CodexRulesError(line: line, message: "an example in `\(name)` has no words")
      }
      examples.append(words)
    }
    return examples
  }

  /// The line of an argument; of the call if it is not given.
  func line(of name: String) -> Int { value(name)?.line ?? line }

  private func value(_ name: String) -> (value: StarlarkReader.Value, line: Int)? {
    values.first { $0.name == name }.map { ($0.value, $0.line) }
  }

  private func text(
    _ value: StarlarkReader.Value, _ what: @autoclosure () -> String, line: Int
  ) throws(CodexRulesError) -> [UInt8] {
    guard case .string(let text) = value else {
      throw CodexRulesError(line: line, message: "\(what()) must be a string; found a list")
    }
    return text
  }

  private func texts(
    _ value: StarlarkReader.Value, _ what: @autoclosure () -> String, line: Int
  ) throws(CodexRulesError) -> [[UInt8]] {
    var texts: [[UInt8]] = []
    for element in try elements(value, what(), line: line) {
      texts.append(try text(element, "an element of \(what())", line: line))
    }
    return texts
  }

  private func elements(
    _ value: StarlarkReader.Value, _ what: @autoclosure () -> String, line: Int
  ) throws(CodexRulesError) -> [StarlarkReader.Value] {
    guard case .list(let number) = value else {
      throw CodexRulesError(line: line, message: "\(what()) must be a list; found a string")
    }
    return lists[number]
  }
}
