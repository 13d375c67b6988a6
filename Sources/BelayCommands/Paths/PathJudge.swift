import BelayModel

/// Finds the built-in and policy rules that a path falls under.
struct PathJudge {
  let context: CommandContext

  /// Calls `report` with every built-in rule that holds for `path`.
  func judge(_ path: LexicalPath, access: PathRule.Access, report: (BuiltInPathRule) -> Void) {
    // The tables are separate so that reading a file does not walk the rules for writing.
    for rule in access == .read ? ReadRules.all : WriteRules.all where holds(rule, path) {
      report(rule)
    }
  }

  private func holds(_ rule: BuiltInPathRule, _ path: LexicalPath) -> Bool {
    switch rule.place {
    case .named: return isNamed(rule, path)
    case .codexSettings:
      return GuardFiles.isCodexSetting(path, context) && !isExempt(rule, path)
    case .belayFiles: return GuardFiles.isBelay(path, context)
    case .system: return isNamed(rule, path) || GuardFiles.isSystemFile(path, context)
    case .configuration:
      return path.isInside("/etc") && !isInProject(path)
    case .device:
      return path.isInside("/dev") && !FixedPlaces.isHarmlessDevice(path) && path.bytes.count > 5
        && !path.isInside("/dev/shm")
    }
  }

  private func isInProject(_ path: LexicalPath) -> Bool {
    context.projectRoot.utf8.count > 1 && path.isInside(context.projectRoot)
  }

  private func isNamed(_ rule: BuiltInPathRule, _ path: LexicalPath) -> Bool {
    guard
      Wildcard.matches(path.name, oneOf: rule.names)
        || !rule.tails.isEmpty && endsInTail(path, rule.tails)
        || isWhole(path, oneOf: rule.paths)
    else { return false }
    return !isExempt(rule, path)
  }

  /// Whether the whole path matches; an open name may match in a folder that is known.
  private func isWhole(_ path: LexicalPath, oneOf paths: String) -> Bool {
    if paths.isEmpty { return false }
    if path.isKnown { return Wildcard.matches(path.bytes[...], oneOf: paths) }
    guard let parent = path.parent, parent.isKnown else { return false }
    for pattern in Array(paths.utf8).split(separator: UInt8(ascii: "|")) {
      guard let slash = pattern.lastIndex(of: UInt8(ascii: "/")),
        Wildcard.matches(parent.bytes[...], Array(pattern[..<slash]))
      else { continue }
      let name = String(decoding: pattern[(slash + 1)...], as: UTF8.self)
      if name == "*" || name == "**" || Wildcard.matches(path.name, oneOf: name) { return true }
    }
    return false
  }

  private func isExempt(_ rule: BuiltInPathRule, _ path: LexicalPath) -> Bool {
    // `.env*` covers `.env` as well as `.env.example`, so it is not exempt; `.env.ex*` is.
    if Wildcard.matches(path.name, oneOf: rule.except),
      !Wildcard.isBeginning(path.name, ofOneOf: rule.names)
    {
      return true
    }
    return rule.sparesFixtures && isFixture(path)
  }

  private func isFixture(_ path: LexicalPath) -> Bool {
    path.bytes.split(separator: UInt8(ascii: "/")).dropLast().contains {
      ByteText.isOne(
        of: """
          test|tests|testdata|test-data|test_data|fixtures|fixture|example|examples|spec|__tests__|\
          docs|doc|samples|mocks|testing|node_modules|site-packages|vendor|certs-test
          """, $0)
    }
  }

  /// Whether the last two or three components match one of the tails.
  private func endsInTail(_ path: LexicalPath, _ tails: String) -> Bool {
    var slashes = 0
    var at = path.bytes.count
    while at > 0 {
      at -= 1
      if path.bytes[at] == UInt8(ascii: "/") {
        slashes += 1
        if slashes > 1 && matchesTail(path.bytes[(at + 1)...], tails) { return true }
        if slashes == 5 { return false }
      }
    }
    return false
  }

  private func matchesTail(_ tail: ArraySlice<UInt8>, _ tails: String) -> Bool {
    // Almost every tail begins with a dot: skip the list where this one does not.
    if tail.first != UInt8(ascii: ".") && !tails.utf8.starts(with: "!".utf8) { return false }
    guard let open = tail.firstIndex(where: { $0 >= Argument.anyByte }) else {
      return Wildcard.matches(tail, oneOf: tails)
    }
    guard let slash = tail[..<open].lastIndex(of: UInt8(ascii: "/")) else { return false }
    return Wildcard.matches(tail, oneOf: tails)
      || Wildcard.matches(tail[...slash], oneOf: tails)
  }
}
