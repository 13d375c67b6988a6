import BelayModel

/// A `[[secret]]` table: a secret format of one's own.
enum SecretTable {
  private static let keys: [StaticString] = [
    "id", "title", "keywords", "pattern", "severity", "match", "not_match",
  ]

  /// The rule, if nothing is wrong with it.
  static func read(_ node: Int, in reader: inout PolicyReader) -> SecretPatternRule? {
    let table = TableReader(node, title: "[[secret]]", keys: keys, in: &reader)
    let id = RuleIdentifier.read(table, prefix: "secret.", in: &reader) { reader, id in
      reader.file.secretRules.contains { $0.id == id }
    }
    let title = table.text("title", in: &reader)
    let keywords = keywords(table, in: &reader)
    let pattern = table.requiredText("pattern", example: "'acme_[0-9a-z]{32}'", in: &reader)
    let severity = table.requiredChoice(
      "severity", of: ["low", "medium", "high", "critical"], example: "\"high\"", in: &reader,
      make: Severity.init(name:))
    let match = table.texts("match", in: &reader)
    let notMatch = table.texts("not_match", in: &reader)
    guard let id, let keywords, let pattern, let severity, let match, let notMatch else {
      return nil
    }
    guard reader.admitExamples(match.count + notMatch.count, at: table.line) else { return nil }
    let rule = SecretPatternRule(
      id: id, title: title ?? id, keywords: keywords, pattern: pattern, severity: severity,
      match: match, notMatch: notMatch, origin: reader.origin(at: table.line))
    if let problem = reader.checks.secretProblem(rule) {
      reader.fault(
        "[[secret]] \"\(id)\": \(Excerpt.of(problem, limit: 200))", at: table.line,
        suggestion: "mend `pattern`, `keywords` or the example")
      return nil
    }
    return rule
  }

  private static func keywords(
    _ table: TableReader, in reader: inout PolicyReader
  ) -> [String]? {
    guard table.has("keywords", example: "[\"acme_\"]", in: &reader),
      let keywords = table.texts("keywords", in: &reader)
    else { return nil }
    for keyword in keywords where keyword.utf8.count < PolicyLimits.shortestKeyword {
      reader.fault(
        "the keyword \(Excerpt.quoted(keyword)) in [[secret]] is shorter than"
          + " \(PolicyLimits.shortestKeyword) bytes and would be found everywhere",
        at: table.line(of: "keywords", in: reader),
        suggestion: "name a longer text that every secret of this kind holds")
      return nil
    }
    return keywords
  }
}
