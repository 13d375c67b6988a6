extension GitleaksRule {
  /// The rule with what another of the same id says besides: gitleaks joins their lists.
  func overridden(by other: GitleaksRule) -> GitleaksRule {
    var rule = self
    if !other.description.isEmpty { rule.description = other.description }
    if other.entropy != 0 { rule.entropy = other.entropy }
    if other.secretGroup != 0 { rule.secretGroup = other.secretGroup }
    rule.regex = other.regex ?? regex
    rule.path = other.path ?? path
    rule.keywords += other.keywords
    rule.allowlists += other.allowlists
    return rule
  }
}
