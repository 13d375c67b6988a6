/// Decides whether a built-in rule holds for a reading of a command.
enum BuiltInRuleMatch {
  /// Whether program, subcommand words and conditions agree.
  static func matches(_ rule: BuiltInRule, _ subject: RuleSubject) -> Bool {
    guard let program = subject.invocation.program, isProgram(program, oneOf: rule.program) else {
      return false
    }
    let words = countOfWords(rule.command, subject.invocation.positionals)
    if words == 0 && !rule.command.isEmpty { return false }
    return RuleCondition.holds(rule.when, subject: subject, commandWords: words)
  }

  /// Whether `program` is one of the `|`-separated names.
  static func isProgram(_ program: [UInt8], oneOf names: String) -> Bool {
    ByteText.isOne(of: names, program) || isVariant(program, of: names)
  }

  /// `mkfs.ext4` for `mkfs`.
  private static func isVariant(_ program: [UInt8], of name: String) -> Bool {
    program.count > 5 && program[0] == UInt8(ascii: "m") && ByteText.starts(program, "mkfs.")
      && ByteText.isOne(of: name, Array("mkfs".utf8)[...])
  }

  /// How many words `pattern` has if the positionals begin with them, else 0.
  static func countOfWords(_ pattern: String, _ positionals: [Argument]) -> Int {
    guard !positionals.isEmpty && !pattern.isEmpty else { return 0 }
    #if canImport(Darwin)
    let storage = Array(pattern.utf8)
    let expected = storage.span
    #else
    let expected = pattern.utf8Span.span
    #endif
    var place = 0
    var start = 0
    while start < expected.count {
      if place == positionals.count { return 0 }
      var isMatched = false
      // One word: alternatives up to the next blank.
      while true {
        var at = 0
        let count = positionals[place].bytes.count
        while start < expected.count, at < count,
          expected[start] == positionals[place].bytes[at], expected[start] != UInt8(ascii: "|")
        {
          start += 1
          at += 1
        }
        if at == count && isWordEnd(start, expected) { isMatched = true }
        while !isWordEnd(start, expected) { start += 1 }
        guard start < expected.count, expected[start] == UInt8(ascii: "|") else { break }
        start += 1
      }
      if !isMatched { return 0 }
      place += 1
      start += 1
    }
    return place
  }

  private static func isWordEnd(_ at: Int, _ pattern: Span<UInt8>) -> Bool {
    at >= pattern.count || pattern[at] == UInt8(ascii: "|") || pattern[at] == UInt8(ascii: " ")
  }
}
