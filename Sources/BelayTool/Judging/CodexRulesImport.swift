import BelayCommands
import BelayModel
import BelayPipeline
import BelaySettings

/// Writes rules of Codex as `[[command]]` tables.
enum CodexRulesImport {
  /// The tables, ready to be put behind `version = 1` of a policy file.
  static func toml(of rules: CodexRules) -> String {
    var namer = CodexRuleNames(prefix: "")
    var text = ""
    for rule in rules.rules {
      for table in rules.commandRules(of: rule, layer: .user, namer: &namer) {
        if !text.isEmpty { text += "\n" }
        text += "# \(comment(rule.file)):\(rule.line)\n"
        text += toml(of: table, rule)
      }
    }
    return text
  }

  private static func toml(of table: CommandRule, _ rule: CodexRules.Rule) -> String {
    if let what = inexpressible(table) {
      return "# left out, because a policy cannot hold \(what): "
        + "\(comment(words(rule.prefix.map { $0[0] })))\n"
    }
    var text = "[[command]]\n"
    text += "id = \(PolicyText.quoted(table.id))\n"
    let prefix = table.prefix.map { alternatives in
      alternatives.count == 1
        ? PolicyText.quoted(alternatives[0])
        : "[" + alternatives.map(PolicyText.quoted).joined(separator: ", ") + "]"
    }
    text += "prefix = [\(prefix.joined(separator: ", "))]\n"
    text += "verdict = \(PolicyText.quoted(table.ruling.name))\n"
    text += "reason = \(PolicyText.quoted(table.reason))\n"
    if let paths = table.paths {
      text += "paths = [\(paths.map(PolicyText.quoted).joined(separator: ", "))]\n"
    }
    let programs = table.prefix[0]
    text += examples(rule.match, isMatch: true, table, among: programs)
    text += examples(rule.notMatch, isMatch: false, table, among: programs)
    return text
  }

  /// What keeps a rule from being written as a table; `nil` if nothing does.
  private static func inexpressible(_ table: CommandRule) -> String? {
    if table.paths?.isEmpty == true { return "a program that has no paths" }
    if table.prefix.count > PolicyText.elementLimit { return "so many words" }
    for alternatives in table.prefix {
      if alternatives.count > PolicyText.elementLimit { return "so many alternatives" }
      for word in alternatives where !PolicyText.canHold(word) { return "one of its words" }
    }
    return PolicyText.canHold(table.reason) ? nil : "its justification"
  }

  /// The examples that Belay judges as Codex does as a list, the others as comments.
  private static func examples(
    _ examples: [[[UInt8]]], isMatch: Bool, _ table: CommandRule, among programs: [String]
  ) -> String {
    var kept: [String] = []
    var comments = ""
    for example in examples {
      let words = example.map { String(decoding: $0, as: UTF8.self) }
      let line = ShellQuoting.line(of: words)
      let one = CommandRule(
        id: table.id, prefix: table.prefix, ruling: table.ruling, reason: table.reason,
        match: isMatch ? [line] : [], notMatch: isMatch ? [] : [line], paths: table.paths,
        origin: table.origin)
      if PolicyText.canHold(line), kept.count < PolicyText.elementLimit,
        PolicyChecks.engines.commandProblem(one) == nil
      {
        kept.append(line)
      } else if isMatch {
        // Where a rule's programs have different paths, each example belongs to one of the tables.
        let isOthers = !programs.contains { words[0] == $0 || words[0].hasSuffix("/" + $0) }
        if !isOthers { comments += "# matched by Codex only: \(comment(line))\n" }
      } else {
        comments += "# Belay's rule reaches this too: \(comment(line))\n"
      }
    }
    if kept.isEmpty { return comments }
    let list = kept.map(PolicyText.quoted).joined(separator: ", ")
    return "\(isMatch ? "match" : "not_match") = [\(list)]\n" + comments
  }

  private static func words(_ words: [String]) -> String { ShellQuoting.line(of: words) }

  /// The text on one line of printable characters.
  private static func comment(_ text: String) -> String {
    let quoted = PolicyText.quoted(text)
    return String(quoted.dropFirst().dropLast())
  }
}
