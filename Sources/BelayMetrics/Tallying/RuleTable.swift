/// Counts by rule; a rule's name is made into text once.
struct RuleTable {
  var counts: [RuleCount] = []
  private var known: [UInt64: Int] = [:]

  /// Where the rule with the name in `range` is counted.
  mutating func index(of line: Span<UInt8>, _ range: Range<Int>) -> Int {
    let identity = JSONText.identity(line, range)
    if let index = known[identity] { return index }
    known[identity] = counts.count
    counts.append(RuleCount(rule: JSONText.text(line, range)))
    return counts.count - 1
  }
}
