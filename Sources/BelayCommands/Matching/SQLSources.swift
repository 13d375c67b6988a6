/// Where a command's own language (SQL, a client's commands, a one-line program) can stand.
enum SQLSources {
  /// Option values, operands and standard input as texts; all words together as one more, for
  /// clients that take a command as separate words.
  static func texts(of subject: RuleSubject) -> [[UInt8]] {
    var texts: [[UInt8]] = []
    for option in subject.invocation.options {
      if let value = option.value { texts.append(value.bytes) }
    }
    var together: [UInt8] = []
    for operand in subject.invocation.positionals {
      texts.append(operand.bytes)
      together += operand.bytes
      together.append(UInt8(ascii: " "))
    }
    texts.append(together)
    if let input = subject.inputText { texts.append(input) }
    return texts
  }

  /// The worst damage that SQL among the texts does.
  static func damage(of subject: RuleSubject) -> SQLText.Damage {
    var worst = SQLText.Damage.none
    for text in texts(of: subject) {
      let damage = SQLText.damage(of: text[...])
      if damage.rawValue > worst.rawValue { worst = damage }
    }
    return worst
  }
}
