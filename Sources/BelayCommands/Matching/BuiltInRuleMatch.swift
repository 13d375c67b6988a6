/// Decides whether a built-in rule holds for a reading of a command.
enum BuiltInRuleMatch {
  /// The number of the first of `rules`, from `start` on, whose program, subcommand words and
  /// conditions agree.
  static func first(
    in rules: [BuiltInRule], from start: Int, _ program: [UInt8], _ invocation: Invocation,
    _ scene: RuleScene, _ subject: inout RuleSubject?
  ) -> Int? {
    // Through a span and field by field: copying a rule would retain every text in it.
    let table = rules.span
    let name = program.span
    // Few programs go by another name than the rule's: most rules of a family are about others.
    let varies = isVariable(program)
    var number = start
    while number < table.count {
      defer { number += 1 }
      if !isNamed(name, oneOf: table[number].program),
        !(varies || isOfNames(table[number].program))
          || !isVariant(program, of: table[number].program)
      {
        continue
      }
      let words = countOfWords(table[number].command, invocation.positionals)
      if words > 0 || table[number].command.isEmpty,
        RuleCondition.holds(
          table[number].when, invocation: invocation, commandWords: words, scene: scene,
          subject: &subject)
      {
        return number
      }
    }
    return nil
  }

  /// Whether `program` is one of the `|`-separated names; `*` is every program of the family.
  static func isProgram(_ program: [UInt8], oneOf names: String) -> Bool {
    isNamed(program.span, oneOf: names) || isVariant(program, of: names)
  }

  private static func isNamed(_ program: Span<UInt8>, oneOf names: String) -> Bool {
    #if canImport(Darwin)
    let storage = Array(names.utf8)
    let list = storage.span
    #else
    let list = names.utf8Span.span
    #endif
    if list.count == 1, list[0] == UInt8(ascii: "*") { return true }
    return ByteText.isOne(of: list, program)
  }

  /// Whether a rule's names stand for programs of many names: `:`, `./deploy`.
  private static func isOfNames(_ names: String) -> Bool {
    switch names.utf8.first {
    case UInt8(ascii: ":"), UInt8(ascii: "."): true
    default: false
    }
  }

  /// Whether a program may be another's variant.
  private static func isVariable(_ program: [UInt8]) -> Bool {
    switch program.first {
    case UInt8(ascii: "d"), UInt8(ascii: "m"): true
    default: false
    }
  }

  /// `mkfs.ext4` for `mkfs`, `scripts/release.sh` for `./deploy`.
  private static func isVariant(_ program: [UInt8], of name: String) -> Bool {
    // The first letters first: this is asked of every rule whose program it is not.
    switch name.utf8.first {
    case UInt8(ascii: ":"): return program.contains(UInt8(ascii: ":"))
    case UInt8(ascii: "."):
      if name == "./deploy" { return ReleaseNames.contains(program[...]) }
    default: break
    }
    switch program.first {
    case UInt8(ascii: "d") where ByteText.starts(program, "docker-credential-"):
      return ByteText.isOne(of: name, program.prefix(17))
    case UInt8(ascii: "m"): return isVariantOfFormatter(program, of: name)
    default: return false
    }
  }

  private static func isVariantOfFormatter(_ program: [UInt8], of name: String) -> Bool {
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
      start = endOfWord(start, expected, positionals[place].bytes)
      if start < 0 { return 0 }
      place += 1
      start += 1
    }
    return place
  }

  /// Where the word of the pattern ends that begins at `start`, if one of its alternatives equals
  /// `word`; else a negative number.
  private static func endOfWord(_ start: Int, _ pattern: Span<UInt8>, _ word: [UInt8]) -> Int {
    let blank = UInt8(ascii: " ")
    let bar = UInt8(ascii: "|")
    let word = word.span
    let count = pattern.count
    let length = word.count
    var isMatched = false
    var start = start
    // No access is beyond `count` or `length`, which the conditions ask first.
    while true {
      var at = 0
      while start < count, at < length,
        unsafe pattern[unchecked: start] == word[unchecked: at],
        unsafe pattern[unchecked: start] != bar
      {
        start &+= 1
        at &+= 1
      }
      if at == length && isWordEnd(start, pattern) { isMatched = true }
      start = ByteText.place(of: bar, or: blank, in: pattern, from: start)
      guard start < count, unsafe pattern[unchecked: start] == bar else {
        return isMatched ? start : -1
      }
      start &+= 1
    }
  }

  private static func isWordEnd(_ at: Int, _ pattern: Span<UInt8>) -> Bool {
    at >= pattern.count || pattern[at] == UInt8(ascii: "|") || pattern[at] == UInt8(ascii: " ")
  }
}
