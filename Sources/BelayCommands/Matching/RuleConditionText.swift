/// Says in words what a condition of a built-in rule asks for.
enum RuleConditionText {
  /// What a condition that does not hold would need, as a clause.
  static func clause(_ condition: String) -> String {
    let bytes = Array(condition.utf8)
    guard let first = bytes.first else { return condition }
    let rest = Array(bytes.dropFirst())
    switch first {
    case UInt8(ascii: "!"):
      return "an exemption applies: " + spared(String(decoding: rest, as: UTF8.self))
    case UInt8(ascii: "-"):
      guard let equals = bytes.firstIndex(of: UInt8(ascii: "=")) else {
        return "one of these options is missing: \(list(bytes[...]))"
      }
      return "\(list(bytes[..<equals])) is missing with one of these values: "
        + list(bytes[(equals + 1)...])
    case UInt8(ascii: ":"): return "no operand is one of these: \(list(rest[...]))"
    default: return "this does not hold: " + named(rest[...])
    }
  }

  /// What an exemption is about.
  private static func spared(_ condition: String) -> String {
    let bytes = Array(condition.utf8)
    switch bytes.first {
    case UInt8(ascii: "-"): return "one of the options \(list(bytes[...])) is given"
    case UInt8(ascii: ":"): return "an operand is one of these: \(list(bytes.dropFirst()))"
    default: return named(bytes.dropFirst())
    }
  }

  /// `a|b` as `a, b`.
  private static func list(_ alternatives: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    for byte in alternatives {
      if byte == UInt8(ascii: "|") { text += [UInt8(ascii: ","), 32] } else { text.append(byte) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// A condition with a name: what it means, and what of.
  private static func named(_ condition: ArraySlice<UInt8>) -> String {
    let colon = condition.firstIndex(of: UInt8(ascii: ":"))
    guard let name = RuleCondition.Name(condition[..<(colon ?? condition.endIndex)]) else {
      return String(decoding: condition, as: UTF8.self)
    }
    let meaning = meaning(of: name)
    return colon.map { "\(meaning): \(list(condition[($0 + 1)...]))" } ?? meaning
  }

  private static func meaning(of name: RuleCondition.Name) -> String {
    switch name {
    case .none: "there is no operand"
    case .some: "there is an operand"
    case .open: "an operand is not known"
    case .many: "there are two operands or more"
    case .path: "something that is changed lies in one of these places"
    case .moved: "something that is moved or removed lies in one of these places"
    case .paths: "everything that is changed lies in one of these places"
    case .folder: "something that is changed in one of these places looks like a folder"
    case .reads: "a file that is read has one of these names"
    case .refspec: "a refspec is of this kind"
    case .sql: "SQL does this much damage"
    case .stdin: "standard input is known"
    case .input: "standard input is a file"
    case .from: "the input comes from one of these programs"
    case .after: "the command before it is one of these programs"
    case .before: "an earlier command of the same program has one of these words"
    case .to: "the output goes to one of these programs"
    case .text: "the text contains one of these"
    case .via: "the command stands in one of these wrappers"
    case .environment: "one of these variables is set for it"
    case .redirected: "the output goes to a file"
    case .kept: "an operand stands for all files of a programming language"
    case .scratch: "it works in a folder for temporary files"
    case .last: "the last operand is one of these"
    case .goal: "an operand is the name of a task that deploys, releases or publishes"
    case .script: "the first operand is the name of a script that deploys, releases or publishes"
    case .written: "its line contains one of these"
    case .here: "it runs in one of these places"
    case .all: "all files of a folder in one of these places are removed"
    case .searched: "the output is searched for variables that hold credentials"
    case .nested: "a command in a substitution reads a file with one of these names"
    case .names: "the output goes to a program that shows no values of it"
    case .generated: "the command whose output is read has one of these texts in its words"
    case .whole: "a folder in one of these places is named"
    case .with: "an earlier command of the script is one of these programs"
    }
  }
}
