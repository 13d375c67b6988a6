package import BelayModel

/// Checks a policy's own secret rules when they are loaded.
package enum SecretRuleCheck {
  /// What is wrong with a rule and how to mend it; `nil` where nothing is.
  ///
  /// A rule whose pattern does not compile, whose keywords cannot be searched for, or which fails
  /// its own examples is a mistake that must not wait for the first secret.
  package static func problem(of rule: SecretPatternRule) -> String? {
    if rule.keywords.isEmpty {
      return
        "secret rule \(rule.id) has no keywords; name a word that stands in or near every match"
    }
    for keyword in rule.keywords {
      let count = keyword.utf8.count
      if count < 4 || count > 255 || keyword.utf8.contains(where: { $0 == 0 }) {
        return "keyword \"\(keyword)\" of secret rule \(rule.id) has \(count) bytes;"
          + " use 4 to 255, so that the search stays fast"
      }
    }
    do {
      _ = try RulePattern.compile(custom: rule.pattern, limits: PatternLimits())
    } catch SecretsError.invalidPattern(let message, let offset) {
      return "pattern of secret rule \(rule.id) does not compile: \(message) at byte \(offset)"
    } catch {
      return "pattern of secret rule \(rule.id) needs more memory than there is"
    }
    return problemOfExamples(rule)
  }

  private static func problemOfExamples(_ rule: SecretPatternRule) -> String? {
    var scanner = SecretScanner(custom: [rule], hasBuiltIn: false)
    for (number, example) in rule.match.enumerated() {
      let bytes = Array(example.utf8)
      let result = scanner.scan(bytes, in: 0..<bytes.count)
      if !result.undecided.isEmpty { return undecided(rule) }
      if result.findings.isEmpty {
        return "match example \(number + 1) of secret rule \(rule.id) is not found;"
          + " check that a keyword stands in or near it and that the pattern matches"
      }
    }
    for (number, example) in rule.notMatch.enumerated() {
      let bytes = Array(example.utf8)
      let result = scanner.scan(bytes, in: 0..<bytes.count)
      if !result.undecided.isEmpty { return undecided(rule) }
      if !result.findings.isEmpty {
        return "not_match example \(number + 1) of secret rule \(rule.id) is found;"
          + " make the pattern narrower"
      }
    }
    return nil
  }

  private static func undecided(_ rule: SecretPatternRule) -> String {
    "pattern of secret rule \(rule.id) reaches the match limit on its own example;"
      + " avoid nested repetition such as (a+)+"
  }
}
