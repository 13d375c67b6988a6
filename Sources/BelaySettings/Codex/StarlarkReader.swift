/// Runs the literal part of Starlark: strings, lists, names, `+`, `+=` and calls of the functions that a
/// rules file has.
///
/// Lists are one of a kind, as in Starlark: a name for a list, and a list in a list, see what `+=` adds.
struct StarlarkReader {
  /// A value; a list is its number in `lists`.
  enum Value {
    case string([UInt8])
    case list(Int)
  }

  /// A call with its arguments, in their order.
  struct Call {
    /// The function's name.
    let name: String
    /// The line of the name.
    let line: Int
    var arguments: [(name: String?, value: Value, line: Int)] = []
  }

  /// Elements and bytes that `+` may make in all: far more than any file needs, and far less than an hour.
  private static let copyLimit = 4 << 20
  private static let depthLimit = 32

  /// The elements of every list that was made.
  private(set) var lists: [[Value]] = []
  /// By bytes: hashing a string would need Unicode's tables in every hook.
  private var names: [[UInt8]: Value] = [:]
  private var lexer: StarlarkLexer
  private var token: StarlarkToken
  private var copied = 0

  init(_ bytes: [UInt8]) throws(CodexRulesError) {
    lexer = StarlarkLexer(bytes)
    token = try lexer.next()
  }

  /// Runs statements until the next call.
  ///
  /// - Returns: the call; `nil` at the end of the file.
  mutating func nextCall() throws(CodexRulesError) -> Call? {
    while true {
      while token.kind == .separator && token.text.isEmpty { try advance() }
      if token.kind == .end { return nil }
      let call = try statement()
      if token.kind == .separator {
        try advance()
      } else if token.kind != .end {
        throw CodexRulesError(
          line: token.line, message: "a new line or `;` is missing before \(token.name)")
      }
      if let call { return call }
    }
  }

  // MARK: - Statements

  private mutating func statement() throws(CodexRulesError) -> Call? {
    guard token.kind == .name else {
      // A text that stands alone describes the file.
      _ = try expression(depth: 0)
      return nil
    }
    let name = token
    let text = String(decoding: name.text, as: UTF8.self)
    if text == "pass" {
      try advance()
      return nil
    }
    try advance()
    if token.isSign("(") { return try call(text, line: name.line) }
    if token.isSign("=") {
      try advance()
      let value = try expression(depth: 0)
      if CodexRulesCall.functions.contains(text) {
        throw CodexRulesError(
          line: name.line, message: "`\(text)` is a function, not a name to set")
      }
      names[name.text] = value
      return nil
    }
    if token.kind == .addition {
      try advance()
      let value = try expression(depth: 0)
      try extend(name, by: value)
      return nil
    }
    throw CodexRulesError(
      line: name.line, message: "\(name.name) is followed by \(token.name)",
      suggestion: "a statement is NAME = VALUE or a call such as prefix_rule(pattern = [\"git\"])")
  }

  private mutating func call(_ name: String, line: Int) throws(CodexRulesError) -> Call {
    guard CodexRulesCall.functions.contains(name) else {
      throw .unsupported("the function `\(Excerpt.of(name))`", line: line)
    }
    var call = Call(name: name, line: line)
    try advance()
    while !token.isSign(")") {
      let line = token.line
      var keyword: String?
      var value: Value?
      if token.kind == .name {
        let name = token
        try advance()
        if token.isSign("=") {
          try advance()
          keyword = String(decoding: name.text, as: UTF8.self)
        } else {
          value = try sum(after: self.value(of: name), depth: 0)
        }
      }
      let argument: Value
      if let value { argument = value } else { argument = try expression(depth: 0) }
      call.arguments.append((keyword, argument, line))
      guard token.isSign(",") else { break }
      try advance()
    }
    try close(")", of: "the call of `\(name)`", openedIn: line)
    return call
  }

  private mutating func extend(
    _ name: StarlarkToken, by value: Value
  ) throws(CodexRulesError) {
    let old = try self.value(of: name)
    if case .list(let target) = old, case .list(let added) = value {
      try count(lists[added].count, line: name.line)
      lists[target] += lists[added]
    } else {
      names[name.text] = try joined(old, value, line: name.line)
    }
  }

  // MARK: - Expressions

  private mutating func expression(depth: Int) throws(CodexRulesError) -> Value {
    try sum(after: term(depth: depth), depth: depth)
  }

  /// The rest of `a + b + c` behind its first term.
  private mutating func sum(after first: Value, depth: Int) throws(CodexRulesError) -> Value {
    var value = first
    if token.isSign("(") { throw .unsupported("a call of this kind", line: token.line) }
    if token.isSign("[") { throw .unsupported("taking an element by `[`", line: token.line) }
    while token.isSign("+") {
      let line = token.line
      try advance()
      value = try joined(value, term(depth: depth), line: line)
    }
    return value
  }

  private mutating func term(depth: Int) throws(CodexRulesError) -> Value {
    let first = token
    guard depth < Self.depthLimit else {
      throw CodexRulesError(
        line: first.line, message: "brackets are nested deeper than \(Self.depthLimit)")
    }
    switch first.kind {
    case .string:
      try advance()
      return .string(first.text)
    case .name:
      try advance()
      return try value(of: first)
    case .sign where first.isSign("["):
      return try list(depth: depth)
    case .sign where first.isSign("("):
      try advance()
      let value = try expression(depth: depth + 1)
      if token.isSign(",") { throw .unsupported("a tuple", line: first.line) }
      try close(")", of: "the bracket", openedIn: first.line)
      return value
    default:
      throw CodexRulesError(line: first.line, message: "a value is missing before \(first.name)")
    }
  }

  private mutating func list(depth: Int) throws(CodexRulesError) -> Value {
    let line = token.line
    try advance()
    var elements: [Value] = []
    while !token.isSign("]") {
      elements.append(try expression(depth: depth + 1))
      guard token.isSign(",") else { break }
      try advance()
    }
    try close("]", of: "the list", openedIn: line)
    lists.append(elements)
    return .list(lists.count - 1)
  }

  private func value(of name: StarlarkToken) throws(CodexRulesError) -> Value {
    if let value = names[name.text] { return value }
    let text = String(decoding: name.text, as: UTF8.self)
    let known = names.keys.prefix(100).map { String(decoding: $0, as: UTF8.self) }
    throw CodexRulesError(
      line: name.line, message: "the name `\(Excerpt.of(text))` was not set before",
      suggestion: Spelling.nearest(to: text, among: known).map { "did you mean `\($0)`?" })
  }

  private mutating func joined(
    _ left: Value, _ right: Value, line: Int
  ) throws(CodexRulesError) -> Value {
    switch (left, right) {
    case (.string(let left), .string(let right)):
      try count(left.count + right.count, line: line)
      return .string(left + right)
    case (.list(let left), .list(let right)):
      try count(lists[left].count + lists[right].count, line: line)
      lists.append(lists[left] + lists[right])
      return .list(lists.count - 1)
    default:
      throw CodexRulesError(line: line, message: "`+` stands between a string and a list")
    }
  }

  private mutating func count(_ more: Int, line: Int) throws(CodexRulesError) {
    copied += more
    if copied > Self.copyLimit {
      throw CodexRulesError(line: line, message: "`+` makes more text than a rules file may hold")
    }
  }

  private mutating func close(
    _ bracket: Unicode.Scalar, of what: String, openedIn line: Int
  ) throws(CodexRulesError) {
    guard token.isSign(bracket) else {
      throw CodexRulesError(
        line: token.line,
        message: "`,` or `\(bracket)` is missing before \(token.name) in \(what) of line \(line)")
    }
    try advance()
  }

  private mutating func advance() throws(CodexRulesError) { token = try lexer.next() }
}
