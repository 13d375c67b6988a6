import BelayModel

/// A `[[command]]` table: a rule on the first words of a command.
enum CommandTable {
  private static let keys: [StaticString] = [
    "id", "prefix", "verdict", "reason", "owner", "match", "not_match",
  ]

  /// The rule, if nothing is wrong with it.
  static func read(_ node: Int, in reader: inout PolicyReader) -> CommandRule? {
    let table = TableReader(node, title: "[[command]]", keys: keys, in: &reader)
    let id = RuleIdentifier.read(table, in: &reader) { reader, id in
      reader.file.commandRules.contains { $0.id == id }
        || reader.file.toolRules.contains { $0.id == id }
    }
    let hasPrefix = table.has("prefix", example: "[\"make\", \"deploy\"]", in: &reader)
    let prefix = hasPrefix ? table.words("prefix", in: &reader) : nil
    let ruling = table.requiredChoice(
      "verdict", of: ["allow", "ask", "deny"], example: "\"ask\"", in: &reader,
      make: Ruling.init(name:))
    let reason = table.requiredText("reason", example: "\"why\"", in: &reader)
    let owner = table.text("owner", in: &reader)
    let match = table.texts("match", in: &reader)
    let notMatch = table.texts("not_match", in: &reader)
    guard let id, let prefix, let ruling, let reason, let match, let notMatch else { return nil }
    guard reader.admitExamples(match.count + notMatch.count, at: table.line) else { return nil }
    let rule = CommandRule(
      id: id, prefix: prefix, ruling: ruling, reason: reason, owner: owner, match: match,
      notMatch: notMatch, origin: reader.origin(at: table.line))
    if let problem = reader.checks.commandProblem(rule) {
      reader.fault(
        "[[command]] \"\(id)\": \(Excerpt.of(problem, limit: 200))", at: table.line,
        suggestion: "mend `prefix` or the example")
      return nil
    }
    return rule
  }
}
