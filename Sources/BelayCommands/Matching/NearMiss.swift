package import BelayModel

/// A rule that speaks of a command's program and yet does not hold.
package struct NearMiss: Sendable {
  /// The rule's id.
  package let rule: String
  package let ruling: Ruling
  package let reason: String
  package let origin: RuleOrigin
  /// What would have to be otherwise, each as a clause without full stop.
  package let clauses: [String]
}

/// Finds the rules nearest to a command: for people who ask why nothing was said, never for hooks.
package enum NearMisses {
  /// The rules that miss by least, at most `limit`, the nearest first.
  ///
  /// `index`: the command's place in `analysis`, whose canonical words are filled in.
  @export(interface)
  package static func nearest(
    to index: Int, in analysis: CommandAnalysis, script: ArraySlice<UInt8>, rules: [CommandRule],
    context: CommandContext, limit: Int = 3
  ) -> [NearMiss] {
    var found: [(cost: Int, miss: NearMiss)] = []
    let command = analysis.commands[index]
    for rule in rules where !CommandRuleMatch.matches(rule, command) {
      if let near = near(rule, command) { found.append(near) }
    }
    let invocation = CommandCanonicalizer.invocation(of: command.argv, branch: 0)
    if let known = invocation.known, let program = invocation.program {
      let scene = RuleScene(analysis: analysis, index: index, context: context, script: script)
      var subject: RuleSubject?
      for family in [known.family, known.also] {
        for rule in family.rules where BuiltInRuleMatch.isProgram(program, oneOf: rule.program) {
          if let near = near(rule, invocation, scene, &subject) { found.append(near) }
        }
      }
    }
    // Stable, so that rules of equal distance stay in the order of their tables.
    let order = found.indices.sorted {
      found[$0].cost == found[$1].cost ? $0 < $1 : found[$0].cost < found[$1].cost
    }
    return order.prefix(limit).map { found[$0].miss }
  }

  /// How far a built-in rule is from holding; `nil` if it holds or is about something else.
  private static func near(
    _ rule: BuiltInRule, _ invocation: Invocation, _ scene: RuleScene,
    _ subject: inout RuleSubject?
  ) -> (cost: Int, miss: NearMiss)? {
    if Harmlessness.isHarmless(invocation) {
      return (1, miss(rule, ["an option asks for help or a rehearsal only"]))
    }
    let words = BuiltInRuleMatch.countOfWords(rule.command, invocation.positionals)
    if words == 0 && !rule.command.isEmpty {
      let first = rule.command.utf8.prefix { $0 != UInt8(ascii: " ") }
      let pattern = String(decoding: Array(first), as: UTF8.self)
      guard pattern.utf8.count < rule.command.utf8.count,
        BuiltInRuleMatch.countOfWords(pattern, invocation.positionals) > 0
      else { return nil }
      return (2, miss(rule, ["the subcommand must be `\(rule.command)`"]))
    }
    let failures = RuleCondition.failures(
      of: rule.when, invocation: invocation, commandWords: words, scene: scene, subject: &subject)
    guard let least = failures.min(by: { $0.count < $1.count }), !least.isEmpty else { return nil }
    return (least.count, miss(rule, least.map(RuleConditionText.clause)))
  }

  private static func miss(_ rule: BuiltInRule, _ clauses: [String]) -> NearMiss {
    NearMiss(
      rule: rule.id, ruling: rule.ruling, reason: rule.reason, origin: .builtin, clauses: clauses)
  }

  /// How far a policy's rule is from holding; `nil` if its program is another.
  private static func near(
    _ rule: CommandRule, _ command: SimpleCommand
  ) -> (cost: Int, miss: NearMiss)? {
    func matches(_ place: Int) -> Bool {
      place < command.words.count
        && rule.prefix[place].contains { PrefixMatcher.couldEqual(command.words[place], $0) }
    }
    guard matches(0) else { return nil }
    var clauses: [String] = []
    if let place = rule.prefix.indices.first(where: { !matches($0) }) {
      let wanted = rule.prefix[place].map { "`\($0)`" }.joined(separator: " or ")
      clauses.append("word \(place + 1) must be \(wanted)")
    } else if let paths = rule.paths {
      clauses.append("the program must be \(paths.map { "`\($0)`" }.joined(separator: " or "))")
    }
    return (
      1,
      NearMiss(
        rule: rule.id, ruling: rule.ruling, reason: rule.reason, origin: rule.origin,
        clauses: clauses)
    )
  }
}
