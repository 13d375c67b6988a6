package import BelayModel

/// Runs the examples a policy gives for a command rule.
package enum CommandRuleCheck {
  /// The first example that does not do what the policy says, as a sentence; `nil` if all do.
  @export(interface)
  package static func problem(of rule: CommandRule, context: CommandContext) -> String? {
    for example in rule.match where !matches(rule, example, context) {
      return "the match example `\(example)` is not matched by the prefix"
    }
    for example in rule.notMatch where matches(rule, example, context) {
      return "the not_match example `\(example)` is matched by the prefix"
    }
    return nil
  }

  private static func matches(
    _ rule: CommandRule, _ example: String, _ context: CommandContext
  ) -> Bool {
    let script = Array(example.utf8)
    var context = context
    context.keepsWrappers = true
    var analysis = CommandAnalyzer.analyze(script[...], context: context)
    for index in analysis.commands.indices {
      let argv = analysis.commands[index].argv
      let invocation = CommandCanonicalizer.invocation(of: argv, branch: 0)
      analysis.commands[index].words = CommandCanonicalizer.words(of: invocation, argv: argv)
    }
    return analysis.commands.contains { CommandRuleMatch.matches(rule, $0) }
      || analysis.wrappers.contains { CommandRuleMatch.matches(rule, $0) }
  }
}
