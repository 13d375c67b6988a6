import BelayModel

/// Matches a policy's prefix rule against a command, raw and canonical.
enum CommandRuleMatch {
  /// Whether the rule holds for the words as they are, for the canonical words, or for what the
  /// program understands when its options are put aside.
  static func matches(_ prefix: [[String]], _ command: SimpleCommand) -> Bool {
    if PrefixMatcher.matches(prefix: prefix, words: command.argv)
      || PrefixMatcher.matches(prefix: prefix, words: command.words)
    {
      return true
    }
    guard command.argv.count >= prefix.count else { return false }
    for branch in 0..<CommandCanonicalizer.readingCount(of: command.argv) {
      let invocation = CommandCanonicalizer.invocation(of: command.argv, branch: branch)
      if matches(prefix, invocation) { return true }
    }
    return false
  }

  /// Options of the prefix are looked for among all options, its other words in their order.
  private static func matches(_ prefix: [[String]], _ invocation: Invocation) -> Bool {
    guard let program = invocation.program, invocation.known != nil, let first = prefix.first,
      first.contains(where: { ByteText.equal(program, $0) })
    else { return false }
    var place = 0
    for alternatives in prefix.dropFirst() {
      if alternatives.allSatisfy({ $0.hasPrefix("-") && $0 != "-" }) {
        guard hasOption(alternatives, invocation) else { return false }
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
