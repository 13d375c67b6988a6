/// Reads the conditions of `BuiltInRule.when`.
///
/// A line is a row of conditions, all of which must hold; `!` before one turns it round:
/// * `-f|--force`: one of these options is given
/// * `-X|--request=DELETE|PUT`: one of these options has one of these values
/// * `:main|refs/*`: an operand has one of these values; `*` at the ends stands for anything
/// * `@name` or `@name:list`: see `RuleCondition.Name`
enum RuleCondition {
  /// Whether one of the lines of `when` holds.
  ///
  /// Most conditions ask about options and operands only; `subject` is made from `scene` when one
  /// asks for more. There is no closure, because each condition would pay for what it captures.
  static func holds(
    _ when: String, invocation: Invocation, commandWords: Int, scene: RuleScene,
    subject: inout RuleSubject?
  ) -> Bool {
    if when.isEmpty { return true }
    #if canImport(Darwin)
    let storage = Array(when.utf8)
    let text = storage.span
    #else
    let text = when.utf8Span.span
    #endif
    let newline = UInt8(ascii: "\n")
    let blank = UInt8(ascii: " ")
    let count = text.count
    var at = 0
    // No access is beyond `count`, which each condition asks first.
    while at <= count {
      var isAlive = true
      while isAlive, at < count, unsafe text[unchecked: at] != newline {
        let start = at
        at = ByteText.place(of: blank, or: newline, in: text, from: at)
        if at > start {
          isAlive = holds(
            text.extracting(start..<at), invocation, commandWords, scene, &subject)
        }
        if at < count, unsafe text[unchecked: at] == blank { at &+= 1 }
      }
      if isAlive { return true }
      at = ByteText.place(of: newline, in: text, from: at)
      at += 1
    }
    return false
  }

  /// Whether one condition holds.
  static func holds(
    _ condition: Span<UInt8>, _ invocation: Invocation, _ commandWords: Int,
    _ scene: RuleScene, _ subject: inout RuleSubject?
  ) -> Bool {
    let rest = condition.extracting(1...)
    switch condition[0] {
    case UInt8(ascii: "!"):
      return rest.isEmpty ? false : !holds(rest, invocation, commandWords, scene, &subject)
    case UInt8(ascii: "-"): return holdsOption(condition, invocation)
    case UInt8(ascii: ":"):
      var at = commandWords
      while at < invocation.positionals.count {
        if ByteText.matchesOne(invocation.positionals[at].bytes[...], patterns: rest) {
          return true
        }
        at += 1
      }
      return false
    default:
      let colon = ByteText.index(of: UInt8(ascii: ":"), in: rest) ?? rest.count
      guard let name = Name(rest.extracting(..<colon)) else { return false }
      let list = rest.extracting(min(colon + 1, rest.count)...)
      return holds(name, list, invocation, commandWords, scene, &subject)
    }
  }

  private static func holdsOption(_ condition: Span<UInt8>, _ invocation: Invocation) -> Bool {
    if invocation.options.isEmpty { return false }
    guard let equals = ByteText.index(of: UInt8(ascii: "="), in: condition) else {
      return invocation.has(condition)
    }
    let names = condition.extracting(..<equals)
    let values = condition.extracting((equals + 1)...)
    for index in invocation.options.indices {
      guard let value = invocation.options[index].value else { continue }
      if ByteText.isOne(of: names, invocation.options[index].name[...])
        && ByteText.matchesOne(value.bytes[...], patterns: values)
      {
        return true
      }
    }
    return false
  }

  /// Conditions that the words of the command decide.
  private static func holds(
    _ name: Name, _ list: Span<UInt8>, _ invocation: Invocation, _ commandWords: Int,
    _ scene: RuleScene, _ subject: inout RuleSubject?
  ) -> Bool {
    let operands = invocation.positionals.count - commandWords
    switch name {
    case .none: return operands <= 0
    case .some: return operands > 0
    case .many: return operands > 1
    case .open:
      var at = commandWords
      while at < invocation.positionals.count {
        if invocation.positionals[at].isUnknown { return true }
        at += 1
      }
      // `docker rm -f $ids`: `-f` takes a value elsewhere.
      return invocation.options.contains { $0.value?.isUnknown == true }
    case .last:
      guard operands > 0, let last = invocation.positionals.last else { return false }
      return ByteText.matchesOne(last.bytes[...], patterns: list)
    case .script:
      guard operands > 0 else { return false }
      return ReleaseNames.contains(invocation.positionals[commandWords].bytes[...])
    case .goal:
      var at = commandWords
      if isPackageSetting(invocation) { return false }
      // Behind `--` stand the arguments of the task: `npm run build -- --mode release`.
      while at < invocation.positionals.count,
        invocation.positionals[at].bytes.first != UInt8(ascii: "-")
      {
        if ReleaseNames.contains(invocation.positionals[at].bytes[...]) { return true }
        at += 1
      }
      return false
    case .refspec:
      var at = commandWords + 1
      while at < invocation.positionals.count {
        if isRefspec(list, invocation.positionals[at].bytes) { return true }
        if ByteText.equal(list, "tag"),
          TagNames.isTag(invocation.positionals[at], in: scene.script)
        {
          return true
        }
        at += 1
      }
      return false
    default:
      let known = subject ?? RuleSubject(of: invocation, scene)
      subject = known
      return holds(name, list, known)
    }
  }

  /// Whether the command only looks at or changes `package.json`: `npm pkg get scripts.deploy`.
  private static func isPackageSetting(_ invocation: Invocation) -> Bool {
    guard invocation.positionals.count > 2, invocation.known?.grammar == .packageManager,
      ByteText.equal(invocation.positionals[0].bytes, "pkg"),
      ByteText.isOne(of: "npm|pnpm|yarn|bun", invocation.program ?? [])
    else { return false }
    return ByteText.isOne(of: "get|set|delete|fix", invocation.positionals[1].bytes)
  }

  /// Conditions that what stands around the command decides.
  private static func holds(
    _ name: Name, _ list: Span<UInt8>, _ subject: RuleSubject
  ) -> Bool {
    switch name {
    case .none, .some, .many, .open, .refspec, .last, .goal, .script: return false
    case .scratch: return subject.isInScratch
    case .kept: return subject.isAllOfLanguage
    case .written: return subject.isWritten(with: list)
    case .here: return subject.pathClass(Argument([UInt8(ascii: ".")])).isOne(of: list)
    case .path: return isAnyChange(in: list, subject)
    case .moved:
      for access in subject.accesses where access.kind == .remove {
        if isIn(list, access, subject) { return true }
      }
      return false
    case .paths: return areAllChanges(in: list, subject)
    case .folder: return isAnyFolder(in: list, subject)
    case .reads:
      for access in subject.accesses
      where access.kind == .read && ByteText.matchesOne(access.argument.bytes[...], patterns: list)
      {
        return true
      }
      return false
    case .sql:
      let damage = SQLSources.damage(of: subject)
      if ByteText.equal(list, "program") { return damage == .program }
      return damage != .program
        && damage.rawValue
          >= (ByteText.equal(list, "database") ? SQLText.Damage.database : .table).rawValue
    case .stdin: return subject.inputText != nil
    case .input:
      for redirection in subject.command.redirections
      where redirection.operation == .read
        && redirection.target.literal?.matches("/dev/null") != true
      {
        if list.isEmpty { return true }
        let name = Argument(redirection.target, branch: 0).bytes
        if ByteText.matchesOne(name[...], patterns: list) { return true }
      }
      return false
    case .from: return isFed(by: list, subject)
    case .after:
      guard subject.index > 0,
        let name = subject.analysis.commands[subject.index - 1].argv.first?.literal
      else { return false }
      return ByteText.matchesOne(name[...], patterns: list)
    case .before: return subject.isAfterWords(list)
    case .all:
      for access in subject.accesses where access.kind == .remove {
        let name = access.argument.bytes.suffix(2)
        if name.first == UInt8(ascii: "/"), name.last == Argument.starByte,
          isIn(list, access, subject)
        {
          return true
        }
      }
      return false
    case .searched: return subject.isSearchedForSecrets
    case .nested: return subject.readsInside(list)
    case .names:
      return subject.readers.contains {
        ReadExemptions.showsNoValues(CommandCanonicalizer.invocation(of: $0.argv, branch: 0))
      }
    case .generated: return subject.isFedText(with: list)
    case .whole:
      for option in subject.invocation.options {
        if let value = option.value, subject.pathClass(value).isOne(of: list) { return true }
      }
      for operand in subject.invocation.positionals {
        if subject.pathClass(operand).isOne(of: list) { return true }
      }
      return false
    case .with: return subject.isAfterProgram(list)
    case .to:
      for reader in subject.readers {
        if let name = reader.argv.first?.literal, isProgram(name, oneOf: list) { return true }
        // `env | sort | cut … | head`
        if let name = subject.programBehindSorting(reader), isProgram(name, oneOf: list) {
          return true
        }
      }
      return false
    case .text: return holdsText(list, subject)
    case .via:
      for wrapper in subject.command.via
      where ByteText.matchesOne(Array(wrapper.utf8)[...], patterns: list) {
        return true
      }
      return false
    case .environment:
      for variable in subject.command.environment {
        let name = Array(variable.name.utf8)
        if ByteText.matchesOne(name[...], patterns: list) { return true }
        // `NAME=value` asks for the value too.
        let whole = name + [UInt8(ascii: "=")] + Argument(variable.value, branch: 0).bytes
        if ByteText.matchesOne(whole[...], patterns: list) { return true }
      }
      return subject.isExported(list)
    case .redirected: return subject.command.redirections.contains { $0.operation != .duplicate }
    }
  }

  private static func isAnyChange(
    in classes: Span<UInt8>, _ subject: RuleSubject
  ) -> Bool {
    // What was asked last: the files of a command mostly lie in one place.
    var last: PathClass?
    let accesses = subject.accesses
    for index in accesses.indices where accesses[index].kind != .read {
      if let place = accesses[index].place, place == last { continue }
      if isIn(classes, accesses[index], subject) { return true }
      last = accesses[index].place
    }
    return false
  }

  private static func areAllChanges(
    in classes: Span<UInt8>, _ subject: RuleSubject
  ) -> Bool {
    var count = 0
    for access in subject.accesses where access.kind != .read {
      if !isIn(classes, access, subject) { return false }
      count += 1
    }
    return count > 0
  }

  private static func isAnyFolder(
    in classes: Span<UInt8>, _ subject: RuleSubject
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
    _ classes: Span<UInt8>, _ access: FileAccess, _ subject: RuleSubject
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

  private static func isRefspec(_ kinds: Span<UInt8>, _ operand: [UInt8]) -> Bool {
    guard let first = operand.first, operand.count > 1 else { return false }
    switch first {
    case UInt8(ascii: "+"): return ByteText.equal(kinds, "forced")
    case UInt8(ascii: ":"): return ByteText.equal(kinds, "deleted")
    default:
      guard ByteText.equal(kinds, "tag") else { return false }
      return ByteText.contains(operand[...], "refs/tags/") || ByteText.equal(operand, "tag")
        || isVersion(operand)
    }
  }

  /// `v1`, `v1.2-beta`, `v1.2.0-rc.1`; `v2-migration`, `v1.x` and `v1.2-staging` are branches.
  private static func isVersion(_ name: [UInt8]) -> Bool {
    guard name[0] == UInt8(ascii: "v"), ByteClass.isDigit(name[1]) else { return false }
    let rest = name.dropFirst().drop { ByteClass.isDigit($0) || $0 == UInt8(ascii: ".") }
    guard ByteClass.isDigit(name[rest.startIndex - 1]) else { return false }
    if rest.isEmpty { return true }
    let dots = name[..<rest.startIndex].count { $0 == UInt8(ascii: ".") }
    if dots > 1 { return true }
    let word = rest.drop { $0 == UInt8(ascii: "-") }
    return dots == 1
      && ["rc", "alpha", "beta", "pre", "dev"].contains { ByteText.starts(word, $0) }
  }

  private static func isFed(by programs: Span<UInt8>, _ subject: RuleSubject) -> Bool {
    guard case .pipe(let source) = subject.command.input,
      subject.analysis.commands.indices.contains(source),
      let name = subject.analysis.commands[source].argv.first?.literal
    else { return false }
    return isProgram(name, oneOf: programs)
  }

  /// Whether a command's name, without its folder, is one of these.
  private static func isProgram(_ name: [UInt8], oneOf programs: Span<UInt8>) -> Bool {
    let start = name.first == UInt8(ascii: "/") ? name.lastIndex(of: UInt8(ascii: "/")) : nil
    return ByteText.matchesOne(name[(start.map { $0 + 1 } ?? 0)...], patterns: programs)
  }

  private static func holdsText(_ list: Span<UInt8>, _ subject: RuleSubject) -> Bool {
    for text in SQLSources.texts(of: subject) {
      var start = 0
      while start < list.count {
        var end = start
        while end < list.count && list[end] != UInt8(ascii: "|") { end += 1 }
        if end > start && ByteText.contains(text[...], list.extracting(start..<end)) {
          return true
        }
        start = end + 1
      }
    }
    return false
  }
}
