package import BelayModel

/// Finds what rules say about the commands of a script.
package enum CommandMatcher {
  /// All evidence, in the order of the commands; fills in their canonical words.
  ///
  /// `script` is the text that `analysis` was made of and `field` where in the event it stands; built-in
  /// rules hold besides `rules` and `pathRules`.
  package static func evidence(
    _ analysis: inout CommandAnalysis, field: String, script: ArraySlice<UInt8>,
    rules: [CommandRule], pathRules: [PathRule], context: CommandContext
  ) -> [Evidence] {
    var collector = EvidenceCollector(
      field: field, script: script, rules: rules, pathRules: pathRules, context: context)
    for index in analysis.commands.indices {
      let argv = analysis.commands[index].argv
      let readings = CommandCanonicalizer.readingCount(of: argv)
      for branch in 0..<readings {
        let invocation = CommandCanonicalizer.invocation(of: argv, branch: branch)
        if branch == 0, invocation.needsCanonicalWords(argv) {
          analysis.commands[index].words = CommandCanonicalizer.words(of: invocation, argv: argv)
        }
        collector.judge(invocation, branch: branch, at: index, in: analysis)
      }
      collector.judgePrefixes(at: index, in: analysis)
    }
    collector.judgeProblems(of: analysis)
    return collector.found
  }
}
