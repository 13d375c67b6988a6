import BelayModel

/// A `[[command]]` table: a rule on the first words of a command.
enum CommandTable {
  private static let keys: [StaticString] = [
    "id", "prefix", "verdict", "reason", "owner", "match", "not_match", "paths",
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
    let paths = paths(of: table, in: &reader)
    guard let id, let prefix, let ruling, let reason, let match, let notMatch else { return nil }
    guard reader.admitExamples(match.count + notMatch.count, at: table.line) else { return nil }
    let rule = CommandRule(
      id: id, prefix: prefix, ruling: ruling, reason: reason, owner: owner, match: match,
      notMatch: notMatch, paths: paths, origin: reader.origin(at: table.line))
    if let problem = reader.checks.commandProblem(rule) {
      reader.fault(
        "[[command]] \"\(id)\": \(Excerpt.of(problem, limit: 200))", at: table.line,
        suggestion: "mend `prefix` or the example")
      return nil
    }
    return rule
  }

  /// The absolute paths at which the program counts, if the table names any.
  private static func paths(of table: TableReader, in reader: inout PolicyReader) -> [String]? {
    guard reader.document.member("paths", of: table.node) != nil,
      let paths = table.texts("paths", in: &reader)
    else { return nil }
    for path in paths where path.utf8.first != UInt8(ascii: "/") {
      reader.fault(
        "`paths` in [[command]] must be absolute; found \(Excerpt.quoted(path))",
        at: table.line(of: "paths", in: reader), suggestion: "for example \"/usr/bin/git\"")
    }
    return paths.map {
      String(decoding: ProgramPath.normalized(Array($0.utf8)), as: UTF8.self)
    }
  }
}
