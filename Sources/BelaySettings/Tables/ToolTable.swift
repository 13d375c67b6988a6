import BelayIO
import BelayModel
import BelayPolicy

/// A `[[tool]]` table: a rule on a tool's name and the values of its arguments.
enum ToolTable {
  private static let keys: [StaticString] = [
    "id", "match", "where", "verdict", "reason", "alternative", "owner", "examples", "not_match",
  ]

  /// The rule, if nothing is wrong with it.
  static func read(_ node: Int, in reader: inout PolicyReader) -> ToolRule? {
    let table = TableReader(node, title: "[[tool]]", keys: keys, in: &reader)
    let id = RuleIdentifier.read(table, in: &reader) { reader, id in
      reader.file.toolRules.contains { $0.id == id }
        || reader.file.commandRules.contains { $0.id == id }
    }
    let hasMatch = table.has("match", example: "\"mcp__github__merge_*\"", in: &reader)
    let tools = hasMatch ? table.textOrTexts("match", in: &reader) : nil
    let arguments = conditions(of: table, in: &reader)
    let ruling = table.requiredChoice(
      "verdict", of: ["allow", "ask", "deny"], example: "\"ask\"", in: &reader,
      make: Ruling.init(name:))
    let reason = table.requiredText("reason", example: "\"why\"", in: &reader)
    let alternative = table.text("alternative", in: &reader)
    let owner = table.text("owner", in: &reader)
    let examples = table.texts("examples", in: &reader)
    let notMatch = table.texts("not_match", in: &reader)
    guard let id, let tools, let arguments, let ruling, let reason, let examples, let notMatch
    else { return nil }
    guard reader.admitExamples(examples.count + notMatch.count, at: table.line) else { return nil }
    let rule = ToolRule(
      id: id, tools: tools, arguments: arguments, ruling: ruling, reason: reason,
      alternative: alternative, owner: owner, examples: examples, notMatch: notMatch,
      origin: reader.origin(at: table.line))
    if let problem = problem(of: rule) {
      reader.fault(
        "[[tool]] \"\(id)\": \(Excerpt.of(problem, limit: 200))", at: table.line,
        suggestion: "mend `match`, `where` or the example")
      return nil
    }
    return rule
  }

  // MARK: Conditions

  private static func conditions(
    of table: TableReader, in reader: inout PolicyReader
  ) -> [ToolRule.Argument]? {
    guard reader.document.member("where", of: table.node) != nil else { return [] }
    guard let node = table.value("where", .table, in: &reader) else { return nil }
    var conditions: [ToolRule.Argument] = []
    guard read(node, prefix: "", into: &conditions, depth: 0, in: &reader) else { return nil }
    if conditions.isEmpty {
      reader.fault(
        "`where` in [[tool]] is empty", at: reader.document.line(of: node),
        suggestion: "name an argument, such as { branch = \"main\" }, or remove it")
      return nil
    }
    return conditions
  }

  /// Reads the conditions of a table; `false` if one is wrong.
  private static func read(
    _ node: Int, prefix: String, into conditions: inout [ToolRule.Argument], depth: Int,
    in reader: inout PolicyReader
  ) -> Bool {
    for child in reader.document.children(of: node) {
      let line = reader.document.line(of: child)
      guard depth < 8, conditions.count < PolicyLimits.elements else {
        reader.fault("`where` in [[tool]] has too many conditions", at: line)
        return false
      }
      let name = prefix + reader.document.key(of: child)
      if reader.document.kind(of: child) == .table {
        guard
          read(child, prefix: name + ".", into: &conditions, depth: depth + 1, in: &reader)
        else { return false }
        continue
      }
      guard let values = values(of: child, in: reader), !values.isEmpty else {
        reader.fault(
          "`\(Excerpt.of(name))` in `where` of [[tool]] must be a string, an integer, a boolean or"
            + " an array of these",
          at: line, suggestion: "for example \"main\" or [\"main\", \"release/*\"]")
        return false
      }
      conditions.append(ToolRule.Argument(name: name, values: values))
    }
    return true
  }

  private static func values(of node: Int, in reader: borrowing PolicyReader) -> [String]? {
    guard reader.document.kind(of: node) == .array else {
      return value(of: node, in: reader).map { [$0] }
    }
    var values: [String] = []
    guard reader.document.count(of: node) <= PolicyLimits.elements else { return nil }
    for child in reader.document.children(of: node) {
      guard let value = value(of: child, in: reader) else { return nil }
      values.append(value)
    }
    return values
  }

  private static func value(of node: Int, in reader: borrowing PolicyReader) -> String? {
    switch reader.document.kind(of: node) {
    case .string:
      let text = reader.document.string(of: node)
      return text.utf8.count <= PolicyLimits.textLength ? text : nil
    case .integer: return String(reader.document.integer(of: node))
    case .boolean: return reader.document.integer(of: node) == 0 ? "false" : "true"
    default: return nil
    }
  }

  // MARK: Examples

  /// The first example that does not do what the policy says, as a sentence; `nil` if all do.
  private static func problem(of rule: ToolRule) -> String? {
    for example in rule.examples {
      guard let isMatch = matches(rule, example) else { return malformed(example) }
      if !isMatch { return "the example `\(example)` is not matched by the rule" }
    }
    for example in rule.notMatch {
      guard let isMatch = matches(rule, example) else { return malformed(example) }
      if isMatch { return "the not_match example `\(example)` is matched by the rule" }
    }
    return nil
  }

  private static func malformed(_ example: String) -> String {
    "the example `\(example)` must be a tool's name, then a JSON object of arguments if need be"
  }

  /// Whether the rule matches a call, written as a name and JSON; `nil` if it is not written so.
  private static func matches(_ rule: ToolRule, _ example: String) -> Bool? {
    let bytes = Array(example.utf8)
    let end = bytes.firstIndex(of: UInt8(ascii: " ")) ?? bytes.endIndex
    let name = String(decoding: bytes[..<end], as: UTF8.self)
    let rest = Array(bytes[end...].drop { $0 == UInt8(ascii: " ") })
    do throws(JSONError) {
      let document = try JSONScanner.parse(rest.isEmpty ? Array("{}".utf8) : rest)
      guard document.nodes[0].kind == .object else { return nil }
      return ToolRuleMatch.words(of: rule, tool: name, arguments: 0, in: document) != nil
    } catch {
      return nil
    }
  }
}
