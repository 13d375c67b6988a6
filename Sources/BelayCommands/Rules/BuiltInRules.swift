import BelayModel

/// All rules that are compiled in.
package enum BuiltInRules {
  /// What the ids of the rules begin with that ask about a script by its name.
  package static let scriptRulePrefix = "publish.script-"

  /// Every rule with its examples, for `belay rules`, documentation and tests; not for the hook path.
  package static var all: [BuiltInRuleDescription] {
    var descriptions: [BuiltInRuleDescription] = []
    for family in RuleFamily.allCases {
      for rule in family.rules {
        descriptions.append(
          BuiltInRuleDescription(
            id: rule.id, ruling: rule.ruling, severity: rule.severity, reason: rule.reason,
            advice: rule.advice, match: lines(rule.match), notMatch: lines(rule.notMatch),
            isPath: false))
      }
    }
    for rule in ReadRules.all + WriteRules.all {
      descriptions.append(
        BuiltInRuleDescription(
          id: rule.id, ruling: rule.ruling, severity: rule.severity, reason: rule.reason,
          advice: rule.advice, match: lines(rule.match), notMatch: lines(rule.notMatch),
          isPath: true))
    }
    return descriptions
  }

  /// Whether evidence of built-in rules for commands and paths can carry this id.
  ///
  /// Asked for every rule that a policy changes, on the hook path too: it makes no list, and goes by
  /// index because copying a rule costs more than the comparison.
  @export(interface)
  package static func contains(_ id: String) -> Bool {
    var raw: UInt8 = 0
    while let family = RuleFamily(rawValue: raw) {
      let rules = family.rules
      for index in rules.indices where isSame(rules[index].id, id) { return true }
      raw += 1
    }
    return isPathRule(id, in: ReadRules.all) || isPathRule(id, in: WriteRules.all)
      || isSame("shell.remote-code", id) || isSame("shell.unknown-code", id)
      || isSame("shell.unknown-program", id)
  }

  private static func isPathRule(_ id: String, in rules: [BuiltInPathRule]) -> Bool {
    for index in rules.indices where isSame(rules[index].id, id) { return true }
    return false
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    one.utf8.count == other.utf8.count && one == other
  }

  private static func lines(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  }
}
