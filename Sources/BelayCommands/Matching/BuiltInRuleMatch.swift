/// Decides whether a built-in rule holds for a reading of a command.
enum BuiltInRuleMatch {
  /// Whether program, subcommand words and conditions agree.
  static func matches(_ rule: BuiltInRule, _ subject: RuleSubject) -> Bool {
    guard let program = subject.invocation.program,
      ByteText.isOne(of: rule.program, program) || isVariant(program, of: rule.program)
    else { return false }
    var words = 0
    if !rule.command.isEmpty {
      words = countOfWords(rule.command, subject.invocation.positionals)
      if words == 0 { return false }
    }
    return RuleCondition.holds(rule.when, subject: subject, commandWords: words)
  }

  /// `mkfs.ext4` for `mkfs`.
  private static func isVariant(_ program: [UInt8], of name: String) -> Bool {
    ByteText.starts(program, "mkfs.") && ByteText.starts(Array(name.utf8), "mkfs")
  }

  /// How many words `pattern` has if the positionals begin with them, else 0.
  private static func countOfWords(_ pattern: String, _ positionals: [Argument]) -> Int {
    var place = 0
    var at = 0
    var isAlive = true
    var isMatched = false
    guard !positionals.isEmpty else { return 0 }
    for byte in pattern.utf8 {
      switch byte {
      case UInt8(ascii: " "):
        if isAlive && at == positionals[place].bytes.count { isMatched = true }
        place += 1
        if !isMatched || place == positionals.count { return 0 }
        (at, isAlive, isMatched) = (0, true, false)
      case UInt8(ascii: "|"):
        if isAlive && at == positionals[place].bytes.count { isMatched = true }
        (at, isAlive) = (0, true)
      default:
        let word = positionals[place].bytes
        if isAlive && at < word.count && word[at] == byte { at += 1 } else { isAlive = false }
      }
    }
    if isAlive && at == positionals[place].bytes.count { isMatched = true }
    return isMatched ? place + 1 : 0
  }
}
