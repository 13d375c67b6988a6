import BelayModel

/// All rules that are compiled in.
package enum BuiltInRules {
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

  private static func lines(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  }
}
