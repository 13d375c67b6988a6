import BelayModel

extension SecretScanner {
  /// Settles overlaps and makes findings for people.
  func result(of state: ScanState, offset: Int) -> SecretScanResult {
    var result = SecretScanResult()
    let candidates =
      state.refused.isEmpty
      ? state.candidates
      : state.candidates.filter { candidate in
        candidate.specificity > 4
          || !state.refused.contains { $0.overlaps(candidate.range) }
      }
    for candidate in Self.settled(candidates) {
      result.findings.append(finding(candidate, offset: offset))
    }
    for rule in state.undecided {
      let id = id(of: rule)
      if !result.undecided.contains(id) { result.undecided.append(id) }
    }
    return result
  }

  /// The candidates that stay, sorted by position: of two that overlap the better one.
  private static func settled(_ candidates: [ScanState.Candidate]) -> [ScanState.Candidate] {
    var sorted = candidates
    sorted.sort { left, right in
      left.range.lowerBound != right.range.lowerBound
        ? left.range.lowerBound < right.range.lowerBound : isBetter(left, right)
    }
    var kept: [ScanState.Candidate] = []
    for candidate in sorted {
      guard let last = kept.last, candidate.range.lowerBound < last.range.upperBound else {
        kept.append(candidate)
        continue
      }
      if isBetter(candidate, last) {
        kept[kept.count - 1] = candidate
        // The winner may be longer than what it replaced, never begin earlier.
      }
    }
    return kept
  }

  /// Whether the left candidate says more than the right one; total, so that the result never
  /// depends on the order of hits.
  private static func isBetter(_ left: ScanState.Candidate, _ right: ScanState.Candidate) -> Bool {
    if left.specificity != right.specificity { return left.specificity > right.specificity }
    if left.verification != right.verification { return left.verification > right.verification }
    if left.severity != right.severity { return left.severity > right.severity }
    if left.range.count != right.range.count { return left.range.count > right.range.count }
    if left.rule.group != right.rule.group { return left.rule.group < right.rule.group }
    return left.rule.index < right.rule.index
  }

  private func finding(_ candidate: ScanState.Candidate, offset: Int) -> SecretFinding {
    let range = candidate.range.lowerBound + offset..<candidate.range.upperBound + offset
    guard !candidate.rule.isCustom else {
      let rule = custom[Int(candidate.rule.index)]
      return SecretFinding(
        rule: rule.id, title: rule.title, severity: rule.severity, range: range,
        redacted: candidate.preview, verification: candidate.verification, advice: nil)
    }
    let rule = RuleCatalog.group(Int(candidate.rule.group))[Int(candidate.rule.index)]
    return SecretFinding(
      rule: rule.id.description, title: rule.title.description, severity: candidate.severity,
      range: range, redacted: candidate.preview, verification: candidate.verification,
      advice: rule.advice.description)
  }

  private func id(of rule: RuleReference) -> String {
    rule.isCustom
      ? custom[Int(rule.index)].id
      : RuleCatalog.group(Int(rule.group))[Int(rule.index)].id.description
  }
}
