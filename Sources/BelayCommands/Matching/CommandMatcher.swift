package import BelayModel

/// Finds what rules say about the commands of a script.
package enum CommandMatcher {
  /// All evidence, in the order of the commands; fills in their canonical words.
  ///
  /// `script` is the text that `analysis` was made of and `field` where in the event it stands; built-in
  /// rules hold besides `rules` and `pathRules`.
  @export(interface)
  package static func evidence(
    _ analysis: inout CommandAnalysis, field: String, script: ArraySlice<UInt8>,
    rules: [CommandRule], pathRules: [PathRule], context: CommandContext
  ) -> [Evidence] {
    var collector = EvidenceCollector(
      field: field, script: script, rules: rules, pathRules: pathRules, context: context)
    for index in analysis.commands.indices {
      let argv = analysis.commands[index].argv
      // Most commands concern no rule at all: they cost one look into the index of programs.
      let look = look(at: argv)
      if look.isOfNoInterest && !collector.hasFiles(analysis.commands[index].redirections) {
        if !rules.isEmpty { collector.judgePrefixes(at: index, in: analysis) }
        continue
      }
      let readings = CommandCanonicalizer.readingCount(of: argv)
      for branch in 0..<readings {
        let invocation = CommandCanonicalizer.invocation(
          of: argv, branch: branch, known: look.program)
        if branch == 0, invocation.needsCanonicalWords(argv) {
          analysis.commands[index].words = CommandCanonicalizer.words(of: invocation, argv: argv)
        }
        collector.judge(invocation, branch: branch, at: index, in: analysis)
      }
      if !rules.isEmpty { collector.judgePrefixes(at: index, in: analysis) }
    }
    for wrapper in analysis.wrappers { collector.judgePrefixes(ofWrapper: wrapper) }
    collector.judgeProblems(of: analysis)
    analysis.touched = collector.touched
    return collector.found
  }

  /// What the index of programs says about a name that is known and written without a folder, and
  /// whether no rule speaks of it.
  private static func look(at argv: [Word]) -> (program: Program?, isOfNoInterest: Bool) {
    guard let name = argv.first?.literal, let first = name.first, first != UInt8(ascii: "/") else {
      return (nil, false)
    }
    guard let program = Program.named(name[...]) else {
      return (
        nil,
        CommandCanonicalizer.tool(name[...]) == nil
          && !CommandCanonicalizer.isRelease(
            argv.count > 1 ? argv[1].literal : nil, argv.count > 2 ? argv[2].literal : nil)
      )
    }
    return (
      program, program.family == .none && program.also == .none && program.grammar == .words
    )
  }
}
