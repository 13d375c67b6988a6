/// Reads the conditions of `BuiltInRule.when`.
///
/// A line is a row of conditions, all of which must hold; `!` before one turns it round:
/// * `-f|--force`: one of these options is given
/// * `-X|--request=DELETE|PUT`: one of these options has one of these values
/// * `:main|refs/*`: an operand has one of these values; `*` at the ends stands for anything
/// * `@name` or `@name:list`: see `RuleCondition.Name`
enum RuleCondition {
  /// What stands behind `@`.
  enum Name: UInt8, CaseIterable {
    /// There is no operand.
    case none
    /// There is one operand or more.
    case some
    /// There are two operands or more.
    case many
    /// A file written or removed lies in one of these classes of places.
    case path
    /// All files written or removed lie in these classes of places.
    case paths
    /// Something written or removed in one of these classes of places looks like a folder that the
    /// script has not made itself.
    case folder
    /// A file read has one of these names, `*` at the ends standing for anything.
    case reads
    /// A refspec forces, deletes or names a tag.
    case refspec
    /// SQL in an option, operand or standard input destroys a `table` or a `database`.
    case sql
    /// Text that is known reaches standard input.
    case stdin
    /// The command reads the output of one of these programs.
    case from
    /// The command before it in the script is one of these programs.
    case after
    /// The output goes to one of these programs.
    case to
    /// The text on standard input or in the operands contains one of these, in lower case.
    case text
    /// The command was taken out of one of these wrappers.
    case via
    /// One of these variables is set for the command.
    case environment
    /// The command's output goes to a file.
    case redirected

    /// The condition of that name.
    init?(_ name: ArraySlice<UInt8>) {
      var raw: UInt8 = 0
      while let known = Self(rawValue: raw) {
        if ByteText.equal(name, known.text) {
          self = known
          return
        }
        raw += 1
      }
      return nil
    }

    /// The word used in rules.
    var text: String {
      switch self {
      case .none: "none"
      case .some: "some"
      case .many: "many"
      case .path: "path"
      case .paths: "paths"
      case .folder: "folder"
      case .reads: "reads"
      case .refspec: "refspec"
      case .sql: "sql"
      case .stdin: "stdin"
      case .from: "from"
      case .after: "after"
      case .to: "to"
      case .text: "text"
      case .via: "via"
      case .environment: "environment"
      case .redirected: "redirected"
      }
    }
  }

  /// Whether one of the lines of `when` holds.
  static func holds(_ when: String, subject: RuleSubject, commandWords: Int) -> Bool {
    if when.isEmpty { return true }
    let text = Array(when.utf8)
    var start = 0
    var isAlive = true
    var at = 0
    while at <= text.count {
      let byte = at < text.count ? text[at] : UInt8(ascii: "\n")
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") {
        if isAlive && at > start {
          isAlive = holds(text[start..<at], subject: subject, commandWords: commandWords)
        }
        start = at + 1
      }
      if byte == UInt8(ascii: "\n") {
        if isAlive { return true }
        isAlive = true
      }
      at += 1
    }
    return false
  }

  private static func holds(
    _ condition: ArraySlice<UInt8>, subject: RuleSubject, commandWords: Int
  ) -> Bool {
    guard let first = condition.first else { return true }
    let rest = condition.dropFirst()
    switch first {
    case UInt8(ascii: "!"): return !holds(rest, subject: subject, commandWords: commandWords)
    case UInt8(ascii: "-"): return holdsOption(condition, subject.invocation)
    case UInt8(ascii: ":"):
      return subject.invocation.positionals.dropFirst(commandWords).contains {
        ByteText.matchesOne($0.bytes[...], patterns: rest)
      }
    default:
      let colon = rest.firstIndex(of: UInt8(ascii: ":"))
      guard let name = Name(rest[..<(colon ?? rest.endIndex)]) else { return false }
      let list = colon.map { rest[($0 + 1)...] } ?? []
      return holds(name, list, subject, commandWords)
    }
  }

  private static func holdsOption(
    _ condition: ArraySlice<UInt8>, _ invocation: Invocation
  ) -> Bool {
    guard let equals = condition.firstIndex(of: UInt8(ascii: "=")) else {
      return invocation.has(condition)
    }
    let names = condition[..<equals]
    let values = condition[(equals + 1)...]
    return invocation.options.contains { option in
      guard let value = option.value else { return false }
      return Invocation.isName(option.name, oneOf: names)
        && ByteText.matchesOne(value.bytes[...], patterns: values)
    }
  }

  private static func holds(
    _ name: Name, _ list: ArraySlice<UInt8>, _ subject: RuleSubject, _ commandWords: Int
  ) -> Bool {
    let operands = subject.invocation.positionals.dropFirst(commandWords)
    switch name {
    case .none: return operands.isEmpty
    case .some: return !operands.isEmpty
    case .many: return operands.count > 1
    case .path: return isAnyChange(in: list, subject)
    case .paths: return areAllChanges(in: list, subject)
    case .folder: return isAnyFolder(in: list, subject)
    case .reads:
      return subject.accesses.contains {
        $0.kind == .read && ByteText.matchesOne($0.argument.bytes[...], patterns: list)
      }
    case .refspec: return operands.dropFirst().contains { isRefspec(list, $0.bytes) }
    case .sql:
      return SQLSources.damage(of: subject).rawValue
        >= (ByteText.equal(list, "database") ? SQLText.Damage.database : .table).rawValue
    case .stdin: return subject.inputText != nil
    case .from: return isFed(by: list, subject)
    case .after:
      guard subject.index > 0 else { return false }
      let name = subject.analysis.commands[subject.index - 1].argv.first?.literal
      return name.map { ByteText.matchesOne($0[...], patterns: list) } ?? false
    case .to:
      return subject.readers.contains { reader in
        reader.argv.first?.literal.map { ByteText.matchesOne($0[...], patterns: list) } == true
      }
    case .text: return holdsText(list, subject)
    case .via:
      return subject.command.via.contains { wrapper in
        ByteText.matchesOne(Array(wrapper.utf8)[...], patterns: list)
      }
    case .environment:
      return subject.command.environment.contains { variable in
        ByteText.matchesOne(Array(variable.name.utf8)[...], patterns: list)
      }
    case .redirected: return subject.command.redirections.contains { $0.operation != .duplicate }
    }
  }

  private static func isAnyChange(
    in classes: ArraySlice<UInt8>, _ subject: RuleSubject
  ) -> Bool {
    for access in subject.accesses where access.kind != .read {
      if isIn(classes, access, subject) { return true }
    }
    return false
  }

  private static func areAllChanges(
    in classes: ArraySlice<UInt8>, _ subject: RuleSubject
  ) -> Bool {
    var count = 0
    for access in subject.accesses where access.kind != .read {
      if !isIn(classes, access, subject) { return false }
      count += 1
    }
    return count > 0
  }

  private static func isAnyFolder(
    in classes: ArraySlice<UInt8>, _ subject: RuleSubject
  ) -> Bool {
    for access in subject.accesses where access.kind != .read {
      if !looksLikeFile(access.argument) && isIn(classes, access, subject)
        && !subject.isMade(access.argument)
      {
        return true
      }
    }
    return false
  }

  private static func isIn(
    _ classes: ArraySlice<UInt8>, _ access: FileAccess, _ subject: RuleSubject
  ) -> Bool {
    (access.place ?? subject.pathClass(access.argument)).isOne(of: classes)
  }

  /// Whether the name has an extension as files have.
  private static func looksLikeFile(_ argument: Argument) -> Bool {
    guard argument.bytes.last != UInt8(ascii: "/") else { return false }
    let slash = argument.bytes.lastIndex(of: UInt8(ascii: "/"))
    let name = argument.bytes[(slash.map { $0 + 1 } ?? 0)...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
      return false
    }
    let ending = name[(dot + 1)...]
    return (1...5).contains(ending.count) && ending.allSatisfy(ByteText.isWord)
  }

  private static func isRefspec(_ kinds: ArraySlice<UInt8>, _ operand: [UInt8]) -> Bool {
    guard let first = operand.first, operand.count > 1 else { return false }
    switch first {
    case UInt8(ascii: "+"): return ByteText.equal(kinds, "forced")
    case UInt8(ascii: ":"): return ByteText.equal(kinds, "deleted")
    default:
      guard ByteText.equal(kinds, "tag") else { return false }
      return ByteText.contains(operand[...], "refs/tags/") || ByteText.equal(operand, "tag")
        || (first == UInt8(ascii: "v") && operand[1] >= 0x30 && operand[1] <= 0x39)
    }
  }

  private static func isFed(by programs: ArraySlice<UInt8>, _ subject: RuleSubject) -> Bool {
    guard case .pipe(let source) = subject.command.input,
      subject.analysis.commands.indices.contains(source),
      let name = subject.analysis.commands[source].argv.first?.literal
    else { return false }
    return ByteText.matchesOne(name[...], patterns: programs)
  }

  private static func holdsText(_ list: ArraySlice<UInt8>, _ subject: RuleSubject) -> Bool {
    SQLSources.texts(of: subject).contains { text in
      list.split(separator: UInt8(ascii: "|")).contains { ByteText.contains(text[...], $0) }
    }
  }
}
