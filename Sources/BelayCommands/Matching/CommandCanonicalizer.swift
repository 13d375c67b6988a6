/// Brings a command into the form that rules are written for: basename of the program, options told
/// from operands, clusters split, abbreviations completed, global options removed.
enum CommandCanonicalizer {
  /// How many readings of a command with alternatives are judged; more would cost time without end.
  static let readingLimit = 16

  /// How many readings of `argv` there are: as many as the richest word has branches.
  static func readingCount(of argv: [Word]) -> Int {
    var count = 1
    for word in argv where word.literal == nil {
      for piece in word.pieces {
        if case .oneOf(let values) = piece { count = max(count, values.count) }
      }
    }
    return min(count, readingLimit)
  }

  /// The reading of `argv` in which every word takes its branch number `branch`.
  ///
  /// `known` is what the index says about a program whose name was looked up already.
  static func invocation(of argv: [Word], branch: Int, known: Program? = nil) -> Invocation {
    var arguments: [Argument] = []
    arguments.reserveCapacity(argv.count)
    for word in argv { arguments.append(Argument(word, branch: branch)) }
    return invocation(of: arguments, known: known)
  }

  /// Options and operands of `arguments`, the first of which is the program.
  static func invocation(of arguments: [Argument], known: Program? = nil) -> Invocation {
    var invocation = Invocation()
    guard let first = arguments.first else { return invocation }
    if first.isKnown {
      let name = programName(first.bytes)
      invocation.program = Array(name)
      invocation.known = known ?? Program.named(name)
      if invocation.known == nil, let tool = tool(name) {
        invocation.program = Array(tool.name)
        invocation.known = tool.program
      }
    }
    if invocation.known == nil, let name = invocation.program, arguments.count > 1,
      isRelease(arguments[1].bytes, arguments.count > 2 ? arguments[2].bytes : nil),
      !ByteText.isOne(of: spared, name)
    {
      // A tool that nobody has heard of says what it does.
      invocation.known = .unheardOf
    }
    guard let known = invocation.known else {
      invocation.positionals = Array(arguments.dropFirst())
      return invocation
    }
    var arguments = arguments
    if arguments.count > 2, arguments[1].bytes.first == UInt8(ascii: "+"), known.name == "cargo" {
      // `cargo +nightly build`
      arguments.remove(at: 1)
    }
    var reader = ArgumentReader(grammar: known.grammar.grammar, arguments: arguments)
    reader.read(into: &invocation)
    if let first = invocation.positionals.first, first.isKnown, known.name == "npm",
      let whole = SortedWords.completion(of: first.bytes[...], in: npmCommands)
    {
      invocation.positionals[0] = Argument(whole, range: first.range)
    }
    return invocation
  }

  /// npm's commands and their other names, sorted: a beginning that only one of them has stands for it
  /// (`lib/utils/cmd-list.js`, npm 10).
  private static let npmCommands = """
    access|add|add-user|adduser|audit|author|bugs|c|cache|ci|cit|clean-install|clean-install-test|completion|\
    config|create|ddp|dedupe|deprecate|diff|dist-tag|dist-tags|docs|doctor|edit|exec|explain|explore|find|\
    find-dupes|fund|get|help|help-search|home|hook|i|ic|in|info|init|innit|ins|inst|insta|instal|install|\
    install-ci-test|install-clean|install-test|isnt|isnta|isntal|isntall|isntall-clean|issues|it|la|link|list|ll|ln|\
    login|logout|ls|ogr|org|outdated|owner|pack|ping|pkg|prefix|profile|prune|publish|query|r|rb|rebuild|remove|\
    repo|restart|rm|root|rum|run|run-script|s|sbom|se|search|set|set-script|show|shrinkwrap|sit|star|stars|\
    start|stop|t|team|test|token|tst|udpate|un|undeprecate|uninstall|unlink|unpublish|unstar|up|update|upgrade|urn|\
    v|verison|version|view|whoami|why|x
    """

  /// The canonical words of `invocation`.
  static func words(of invocation: Invocation, argv: [Word]) -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(argv.count + 2)
    if let program = invocation.program {
      words.append(Word(literal: program, range: argv.first?.range ?? 0..<0))
    } else if let first = argv.first {
      words.append(first)
    }
    for argument in invocation.positionals.prefix(invocation.depth) { words.append(argument.word) }
    for option in invocation.options.dropFirst(invocation.globalOptions) {
      words.append(Word(literal: option.name, range: option.value?.range ?? 0..<0))
      if let value = option.value { words.append(value.word) }
    }
    for argument in invocation.positionals.dropFirst(invocation.depth) {
      words.append(argument.word)
    }
    return words
  }

  /// A tool that a project carries: `bin/rails`, `node_modules/.bin/wrangler`, `./manage.py`.
  ///
  /// Only tools with rules of their own: a project's `bin/install` is its own script.
  static func tool(
    _ path: ArraySlice<UInt8>
  ) -> (name: ArraySlice<UInt8>, program: Program)? {
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    let folder = path[..<slash]
    let name = path[(slash + 1)...]
    let start = folder.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? folder.startIndex
    guard
      ByteText.isOne(of: "bin|.bin", folder[start...])
        || ByteText.isOne(of: "manage.py|artisan|gradlew|mvnw", name),
      let program = Program.named(name)
    else { return nil }
    switch program.family {
    case .database, .tasks, .publishing, .cloud, .infrastructure, .releaseTools, .serviceTools:
      return (name, program)
    default: return nil
    }
  }

  /// Whether the words behind a program say that it puts something into service or takes it away:
  /// `tool deploy`, `tool registry publish`, `tool run deploy`.
  static func isRelease(_ first: [UInt8]?, _ second: [UInt8]?) -> Bool {
    guard let first else { return false }
    if isReleaseVerb(first) { return true }
    guard let second, second.count >= 6, let letter = first.first, letter >= UInt8(ascii: "a")
    else { return false }
    if first.count == 3, ByteText.equal(first, "run") { return ReleaseNames.contains(second[...]) }
    // Words for people, not names of files; `deploy` is the name of many a folder.
    return isReleaseVerb(second) && second.count > 6
      && first.allSatisfy { $0 >= UInt8(ascii: "a") || $0 == UInt8(ascii: "-") }
  }

  /// Whether the first word behind a program says that it puts something into service or takes it away.
  static func isReleaseVerb(_ word: [UInt8]) -> Bool {
    guard word.count >= 6, word.count <= 9, let first = word.first,
      first == UInt8(ascii: "d") || first == UInt8(ascii: "p") || first == UInt8(ascii: "u")
        || first == UInt8(ascii: "t")
    else { return false }
    return ByteText.isOne(of: "deploy|destroy|publish|undeploy|unpublish|teardown", word)
  }

  /// Programs that take names of files and folders, whatever those are called.
  private static let spared = """
    black|cloc|diffstat|du|entr|eslint|flake8|golangci-lint|isort|jest|logger|ls|man|mypy|notify-send|prettier|pylint|\
    pyright|pytest|ruff|shellcheck|tokei|tree|tsc|vitest|which|yamllint
    """

  /// The part behind the last slash of an absolute path; any other name as it is, because `./rm` is
  /// not `rm`.
  static func programName(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard bytes.first == UInt8(ascii: "/"), let slash = bytes.lastIndex(of: UInt8(ascii: "/")),
      slash + 1 < bytes.count
    else { return bytes[...] }
    return bytes[(slash + 1)...]
  }
}
