import BelayModel

/// Finds the built-in and policy rules that a path falls under.
struct PathJudge {
  let context: CommandContext

  /// Calls `report` with every built-in rule that holds for `path`.
  func judge(_ path: LexicalPath, access: PathRule.Access, report: (BuiltInPathRule) -> Void) {
    // The tables are separate so that reading a file does not walk the rules for writing.
    let isHidden = hasHiddenComponent(path, besidesOutput: access == .write)
    if !isHidden && (access == .read ? isPlainText(path) : isPlainTarget(path)) { return }
    // Through a span and field by field: copying a rule would retain every text in it.
    let table = access == .read ? ReadRules.all : WriteRules.all
    let rules = table.span
    let whole = Whole(path)
    let inHome = pathInUsualHome(path)
    for index in 0..<rules.count {
      switch rules[index].place {
      case .named, .system:
        if !Wildcard.matches(path.name, oneOf: rules[index].names),
          !(isHidden && !rules[index].tails.isEmpty && endsInTail(path, rules[index].tails)),
          !isWhole(whole, name: path.name, oneOf: rules[index].paths),
          inHome == nil
            || !isWhole(.path(inHome ?? []), name: path.name, oneOf: rules[index].paths),
          !(rules[index].place == .system && GuardFiles.isSystemFile(path, context))
        {
          continue
        }
        if !isExempt(rules[index], path) { report(rules[index]) }
      default:
        if holds(rules[index], path) { report(rules[index]) }
      }
    }
  }

  /// Whether the name ends as sources and texts do, which no rule for reading speaks of.
  private func isPlainText(_ path: LexicalPath) -> Bool {
    let name = path.name
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else {
      return isPlainName(name) && isInProject(path)
    }
    return ByteText.isOne(
      of: """
        md|ts|tsx|js|jsx|py|rs|go|c|h|cc|cpp|hpp|swift|java|kt|rb|html|css|scss|sh|txt|log|lock|\
        csv|svg|vue|mjs|cjs|sql|rst|xml|gradle|mod|sum|diff|patch
        """, name[(dot + 1)...])
  }

  /// Whether a name without a dot is none that a rule for reading speaks of.
  private func isPlainName(_ name: ArraySlice<UInt8>) -> Bool {
    for byte in name where byte >= Argument.anyByte || byte == UInt8(ascii: "_") { return false }
    return !ByteText.equal(name, "kubeconfig")
  }

  /// Whether the path lies in the project where no rule for writing speaks of it.
  private func isPlainTarget(_ path: LexicalPath) -> Bool {
    isInProject(path) && !FixedPlaces.isSystem(path) && !path.isInside(context.stateFolder)
      && !path.isInside(context.configFolder) && !path.isInside(context.codexHome)
      && !ByteText.starts(path.name, "belay")
      && !path.bytes.contains { $0 >= Argument.anyByte }
  }

  /// Whether a component begins with a dot, as every tail of the rules does; those that tools make, of which no
  /// rule for writing speaks, can be left out.
  private func hasHiddenComponent(_ path: LexicalPath, besidesOutput: Bool) -> Bool {
    let bytes = path.bytes
    let text = bytes.span
    var at = ByteText.place(of: UInt8(ascii: "/"), in: text, from: 0)
    while at + 1 < text.count {
      let end = ByteText.place(of: UInt8(ascii: "/"), in: text, from: at + 1)
      if text[at + 1] == UInt8(ascii: "."),
        !(besidesOutput && BuildOutput.isHidden(bytes[(at + 1)..<end]))
      {
        return true
      }
      at = end
    }
    return false
  }

  /// Whether a rule holds that goes by place alone.
  private func holds(_ rule: BuiltInPathRule, _ path: LexicalPath) -> Bool {
    switch rule.place {
    case .named, .system: return false
    case .codexSettings:
      return GuardFiles.isCodexSetting(path, context) && !isExempt(rule, path)
    case .belayFiles: return GuardFiles.isBelay(path, context)
    case .configuration:
      return path.isInside("/etc") && !isInProject(path) && !isExempt(rule, path)
    case .socket: return isRemoteSocket(path)
    case .device:
      return path.isInside("/dev") && !FixedPlaces.isHarmlessDevice(path) && path.bytes.count > 5
        && !path.isInside("/dev/shm")
    }
  }

  /// Whether the path is `/dev/tcp/HOST/PORT` with a host that is a name or address of another machine.
  private func isRemoteSocket(_ path: LexicalPath) -> Bool {
    guard path.isInside("/dev/tcp") || path.isInside("/dev/udp"), path.bytes.count > 9 else {
      return false
    }
    let rest = path.bytes[9...]
    let host = rest[..<(rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex)]
    return host.contains(UInt8(ascii: ".")) && !ByteText.starts(host, "127.")
      && !ByteText.equal(host, "0.0.0.0")
  }

  /// Where a path in a home that lies elsewhere would lie in one that lies where most do, as the rules
  /// have it: `/home/me/.npmrc` for that of a container or a test.
  private func pathInUsualHome(_ path: LexicalPath) -> ArraySlice<UInt8>? {
    let home = context.home
    guard ByteText.isOne(of: Self.namesInHome, path.name),
      !ByteText.starts(path.bytes, "/home/"), !ByteText.starts(path.bytes, "/Users/"),
      home.utf8.count > 1, path.isInside(home), !path.isInside("/root"), path.isKnown
    else { return nil }
    return (Array("/home/me".utf8) + path.bytes[home.utf8.count...])[...]
  }

  /// The names that patterns below `/home` end in.
  private static let namesInHome = """
    .gitconfig|.npmrc|.pypirc|.yarnrc.yml|git|ls|sitecustomize.py|ssh|sudo|usercustomize.py
    """

  private func isInProject(_ path: LexicalPath) -> Bool {
    context.projectRoot.utf8.count > 1 && path.isInside(context.projectRoot)
  }

  /// What patterns for whole paths are tried on.
  private enum Whole {
    /// The path, each part of it that is open in the place of any text.
    case path(ArraySlice<UInt8>)
    /// An open name in a folder that is known.
    case below(ArraySlice<UInt8>)
    case none

    init(_ path: LexicalPath) {
      if path.isKnown {
        self = .path(path.bytes[...])
      } else if let parent = path.parent {
        self = parent.isKnown ? .below(parent.bytes[...]) : .path(path.withPlainOpenComponents)
      } else {
        self = .none
      }
    }
  }

  /// Whether the whole path matches one of the `|`-separated patterns; an open name may match in a folder that
  /// is known.
  private func isWhole(_ whole: Whole, name: ArraySlice<UInt8>, oneOf paths: String) -> Bool {
    if paths.isEmpty { return false }
    switch whole {
    case .path(let bytes): return Wildcard.matches(bytes, oneOf: paths)
    case .below(let folder): return Wildcard.matches(folder: folder, name: name, oneOf: paths)
    case .none: return false
    }
  }

  private func isExempt(_ rule: BuiltInPathRule, _ path: LexicalPath) -> Bool {
    // `.env*` covers `.env` as well as `.env.example`, so it is not exempt; `.env.ex*` is.
    if Wildcard.matches(path.name, oneOf: rule.except),
      !Wildcard.isBeginning(path.name, ofOneOf: rule.names)
    {
      return true
    }
    return rule.sparesFixtures && isFixture(path) || isOfScratchHome(rule, path)
  }

  /// Whether a file that tools look for in a home or a repository lies in one made for a try, below a
  /// folder for temporary files.
  private func isOfScratchHome(_ rule: BuiltInPathRule, _ path: LexicalPath) -> Bool {
    rule.access == .write && !rule.tails.isEmpty && path.isKnown && FixedPlaces.isTemporary(path)
      && !isInProject(path) && !path.isInside(context.home) && !path.isInside(context.codexHome)
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
        if matchesTail(path.bytes[(at + 1)...], tails) { return true }
        if slashes == 5 { return false }
      }
    }
    return false
  }

  private func matchesTail(_ tail: ArraySlice<UInt8>, _ tails: String) -> Bool {
    if tail.first != UInt8(ascii: ".") { return false }
    guard let open = tail.firstIndex(where: { $0 >= Argument.anyByte }) else {
      return Wildcard.matches(tail, oneOf: tails)
    }
    guard let slash = tail[..<open].lastIndex(of: UInt8(ascii: "/")) else { return false }
    return Wildcard.matches(tail, oneOf: tails)
      || Wildcard.matches(tail[...slash], oneOf: tails)
  }
}
