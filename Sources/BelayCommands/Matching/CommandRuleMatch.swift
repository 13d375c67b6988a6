import BelayModel

/// Matches a policy's prefix rule against a command, raw and canonical.
enum CommandRuleMatch {
  /// Whether the rule holds for the words as they are, for the canonical words, or for what the
  /// program understands when its options are put aside.
  static func matches(_ rule: CommandRule, _ command: SimpleCommand) -> Bool {
    let prefix = rule.prefix
    guard mayMatch(prefix, command) else { return false }
    if PrefixMatcher.matches(prefix: prefix, words: command.argv) { return true }
    if let paths = rule.paths, isElsewhere(command, paths) { return false }
    if PrefixMatcher.matches(prefix: prefix, words: command.words) { return true }
    guard command.argv.count >= prefix.count else { return false }
    for branch in 0..<CommandCanonicalizer.readingCount(of: command.argv) {
      let invocation = CommandCanonicalizer.invocation(of: command.argv, branch: branch)
      if matches(prefix, invocation) { return true }
    }
    return false
  }

  /// Whether the program is one that the prefix begins with: `false` for almost every rule, and told without
  /// reading the command's options.
  private static func mayMatch(_ prefix: [[String]], _ command: SimpleCommand) -> Bool {
    guard let programs = prefix.first, let written = command.argv.first?.literal,
      let canonical = command.words.first?.literal
    else { return true }
    let name = CommandCanonicalizer.programName(written)
    for program in programs
    where ByteText.equal(written, program) || ByteText.equal(canonical, program)
      || ByteText.equal(name, program)
    {
      return true
    }
    return false
  }

  /// The numbers of the rules that Codex itself finds for the command, its program resolved.
  static func codexRules(
    _ rules: [CommandRule], _ command: SimpleCommand, _ context: CommandContext
  ) -> [Int] {
    guard rules.contains(where: { $0.isCodex }) else { return [] }
    var words: [[UInt8]] = []
    for word in command.argv {
      guard let literal = word.literal else { break }
      words.append(literal)
    }
    return CodexRuleMatch.matching(
      rules, words: words, places: (command.cwd ?? context.cwd, context.home))
  }

  /// Whether the program is called by an absolute path that is none of `paths`.
  private static func isElsewhere(_ command: SimpleCommand, _ paths: [String]) -> Bool {
    guard let program = command.argv.first?.literal, program.first == UInt8(ascii: "/") else {
      return false
    }
    let path = ProgramPath.normalized(program)
    return !paths.contains { path.elementsEqual($0.utf8) }
  }

  /// Options of the prefix are looked for among all options, its other words in their order.
  private static func matches(_ prefix: [[String]], _ invocation: Invocation) -> Bool {
    guard let program = invocation.program, invocation.known != nil, let first = prefix.first,
      first.contains(where: { ByteText.equal(program, $0) })
    else { return false }
    var place = 0
    for alternatives in prefix.dropFirst() {
      if alternatives.allSatisfy({ $0.hasPrefix("-") && $0 != "-" }) {
        guard hasOption(alternatives, invocation) || hasCluster(alternatives, invocation) else {
          return false
        }
      } else {
        guard place < invocation.positionals.count,
          alternatives.contains(where: {
            ByteText.equal(invocation.positionals[place].bytes, $0)
          })
        else { return false }
        place += 1
      }
    }
    return true
  }

  /// Whether all flags of a cluster are given, in whatever order: `-rf` in `rm -f -r`.
  private static func hasCluster(_ alternatives: [String], _ invocation: Invocation) -> Bool {
    alternatives.contains { alternative in
      let letters = alternative.utf8.dropFirst()
      guard letters.count > 1, letters.first != UInt8(ascii: "-") else { return false }
      return letters.allSatisfy { letter in
        invocation.options.contains { $0.name.elementsEqual([UInt8(ascii: "-"), letter]) }
      }
    }
  }

  private static func hasOption(_ alternatives: [String], _ invocation: Invocation) -> Bool {
    invocation.options.contains { option in
      alternatives.contains { alternative in
        if ByteText.equal(option.name, alternative) { return true }
        guard let value = option.value else { return false }
        return ByteText.equal(option.name + [UInt8(ascii: "=")] + value.bytes, alternative)
      }
    }
  }
}
